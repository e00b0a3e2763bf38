package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.bootstrap.cli.commands.pictures.InspectCommand;
import contactsheet.bootstrap.cli.commands.pictures.LocalPictures;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InspectCommandTest {
  /// A GIF of one pixel.
  private static final byte[] PIXEL =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_folder_is_gone_through_and_summed_up(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("pixel.gif"), PIXEL);
    Files.writeString(folder.resolve("note.txt"), "no picture");
    assertEquals(0, inspect(folder.toString()));
    var said = out.toString();
    assertTrue(said.contains("note.txt: no picture"), said);
    assertTrue(said.contains("  format gif\n  width 1\n  height 1\n"), said);
    assertTrue(said.contains("2 files, 1 pictures with 7 fields;"), said);
  }

  @Test
  void a_program_gets_a_line_for_each_file_and_nothing_else(@TempDir Path folder)
      throws IOException {
    var file = Files.write(folder.resolve("pixel.gif"), PIXEL);
    assertEquals(0, inspect("--json", file.toString()));
    assertEquals(1, out.toString().lines().count());
    assertTrue(out.toString().contains("\"image\":{\"format\":\"gif\",\"width\":1,"));
    assertTrue(err.toString().contains("1 files, 1 pictures"));
  }

  @Test
  void a_file_that_is_not_there_is_said_and_fails() {
    assertEquals(1, inspect("not-there.jpg"));
    assertTrue(err.toString().contains("not-there.jpg cannot be read"), err::toString);
  }

  private int inspect(String... arguments) {
    return new CommandLine(new InspectCommand(InspectCommandTest::pictures))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private static LocalPictures pictures(boolean recordPosition) {
    var inspector = new FileInspector(new HeadInspector(recordPosition));
    return file -> {
      var found = inspector.inspect(file);
      return new LocalPictures.Inspected(found.image(), found.reads(), found.bytes());
    };
  }
}
