package contactsheet.bootstrap.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// `./contactsheet` as users run it: the program without its sources, so that an edit meanwhile
/// causes no build.
///
/// @param folder the folder where the command is installed
record InstalledCommand(Path folder) implements Closeable {
  private static final String PROGRAM = "bootstrap-cli/target/contactsheet";

  static InstalledCommand in(Path folder) throws IOException {
    var built = Path.of(Objects.requireNonNull(System.getProperty("contactsheet.command")));
    var installed = new InstalledCommand(folder);
    Files.copy(built, installed.path(), COPY_ATTRIBUTES);
    Files.createDirectories(folder.resolve(PROGRAM).getParent());
    Files.createSymbolicLink(
        folder.resolve(PROGRAM), built.toAbsolutePath().resolveSibling(PROGRAM).normalize());
    return installed;
  }

  Path path() {
    return folder.resolve("contactsheet");
  }

  /// Starts it.
  ///
  /// @param in the folder that it runs in
  /// @param environment the variables that are added to this process's own environment
  ScriptProcess start(Path in, Map<String, String> environment, List<String> arguments)
      throws IOException {
    var line = new ArrayList<>(List.of(path().toString()));
    line.addAll(arguments);
    return ScriptProcess.start(in, environment, line);
  }

  /// Removes the link, so that the removal of the folder does not follow it.
  @Override
  public void close() throws IOException {
    Files.delete(folder.resolve(PROGRAM));
  }
}
