package contactsheet.bootstrap.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// `./contactsheet` in a folder of its own, without its sources, so that whoever edits one
// meanwhile
/// causes no build in here.
final class InstalledCommand implements AutoCloseable {
  private static final String PROGRAM = "bootstrap-cli/target/contactsheet";

  private final Path folder;

  /// @param folder that is empty, and becomes its home
  InstalledCommand(Path folder) throws IOException {
    this.folder = folder;
    var built = Path.of(Objects.requireNonNull(System.getProperty("contactsheet.command")));
    Files.copy(built, path(), COPY_ATTRIBUTES);
    Files.createDirectories(folder.resolve(PROGRAM).getParent());
    Files.createSymbolicLink(
        folder.resolve(PROGRAM), built.toAbsolutePath().resolveSibling(PROGRAM).normalize());
  }

  Path path() {
    return folder.resolve("contactsheet");
  }

  /// Removes the link, so that nobody who removes the folder goes through it.
  @Override
  public void close() throws IOException {
    Files.delete(folder.resolve(PROGRAM));
  }
}
