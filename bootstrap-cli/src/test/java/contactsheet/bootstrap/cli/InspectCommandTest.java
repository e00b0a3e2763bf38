package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.bootstrap.cli.commands.pictures.InspectCommand;
import contactsheet.bootstrap.cli.commands.pictures.LocalPictures;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.io.IOException;
import java.io.InputStream;
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

  @Test
  void a_name_cannot_control_the_terminal_in_any_line(@TempDir Path folder) throws IOException {
    var shown = folder + "/a\\u009B\\u202E\\u007Fb.gif";
    var file = Files.write(folder.resolve("a\u009B\u202E\u007Fb.gif"), PIXEL).toString();
    assertEquals(0, inspect(file));
    assertTrue(out.toString().startsWith(shown + ":\n"), out::toString);
    assertTrue(out.toString().contains("slowest: " + shown + ", "), out::toString);
    assertEquals(1, inspect(file + "\u2028not-there"));
    assertTrue(err.toString().startsWith(shown + "\\u2028not-there cannot be read"), err::toString);
  }

  @Test
  void a_name_stays_itself_in_json(@TempDir Path folder) throws IOException {
    var file = Files.write(folder.resolve("a\u009B\u202E\u007Fb.gif"), PIXEL);
    assertEquals(0, inspect("--json", file.toString()));
    assertTrue(out.toString().contains("/a\\u009B\\u202E\\u007Fb.gif\""), out::toString);
    assertEquals(
        file.toString(),
        JsonParser.parseString(out.toString()).getAsJsonObject().get("file").getAsString());
    assertTrue(err.toString().contains("/a\\u009B\\u202E\\u007Fb.gif, "), err::toString);
  }

  /// Its path is longer than the system takes, so that root cannot read it either.
  @Test
  void a_folder_that_cannot_be_read_is_named_and_the_others_are_gone_through(@TempDir Path home)
      throws IOException {
    var folder = Files.createDirectory(home.resolve("folder"));
    Files.write(folder.resolve("a.gif"), PIXEL);
    Files.write(folder.resolve("z.gif"), PIXEL);
    var upper = deep(folder.resolve("m"));
    var lower = home.resolve("lower");
    deep(lower);
    var moved = Files.move(lower, upper.resolve("lower"));
    try {
      assertEquals(1, inspect(folder.toString()));
    } finally {
      Files.move(moved, lower);
    }
    assertTrue(out.toString().contains("a.gif:\n"), out::toString);
    assertTrue(out.toString().contains("z.gif:\n"), out::toString);
    assertTrue(out.toString().contains("2 files, 2 pictures"), out::toString);
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().startsWith(moved + "/"), err::toString);
    assertTrue(err.toString().contains(" cannot be read: "), err::toString);
  }

  /// Makes folders in each other whose path has 2,200 bytes more than that of `top`.
  private static Path deep(Path top) throws IOException {
    return Files.createDirectories(top.resolve(("d".repeat(199) + "/").repeat(11)));
  }

  private int inspect(String... arguments) {
    var console =
        new Console(
            InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true));
    return new CommandLine(new InspectCommand(InspectCommandTest::pictures, console))
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
