package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.ObjectLocation;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The objects that failed, a line of JSON for each, for a later run to take up again.
///
/// @param path the file; there is none as long as nothing has failed
record FailureFile(Path path) {
  /// Deletes what an earlier run wrote.
  void begin() throws IOException {
    Files.deleteIfExists(path);
  }

  /// Appends to what an earlier run wrote. If that run was killed while it wrote, the last line is
  /// incomplete and is removed. Its page is repeated, because no checkpoint says that it is done.
  void resume() throws IOException {
    if (Files.isSymbolicLink(path)) {
      throw CommandFailedException.misused(path + " is a symbolic link: name the file itself");
    }
    if (!Files.exists(path)) {
      return;
    }
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      var end = file.length();
      while (end > 0 && !endsLine(file, end - 1)) {
        end--;
      }
      file.setLength(end);
    }
  }

  private static boolean endsLine(RandomAccessFile file, long at) throws IOException {
    file.seek(at);
    return file.read() == '\n';
  }

  /// Adds the findings that are failures, and returns when they are on the disk.
  void add(List<Finding> findings) throws IOException {
    var lines =
        findings.stream()
            .filter(finding -> finding.result() instanceof RowState.Failed)
            .map(FindingJson::line)
            .toList();
    if (lines.isEmpty()) {
      return;
    }
    Files.write(
        path,
        lines,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        LinkOption.NOFOLLOW_LINKS);
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// How many objects there are.
  long size() throws IOException {
    try (var lines = Files.lines(path)) {
      return lines.filter(line -> !line.isBlank()).count();
    }
  }

  /// Opens it to be read, so many objects at a time.
  Pages pages(int most) throws IOException {
    return new Pages(this, Files.newBufferedReader(path), most);
  }

  /// An open file.
  record Pages(FailureFile file, BufferedReader lines, int most) implements Closeable {
    /// The next objects; none at the end.
    ///
    /// @throws CommandFailedException if a line names no object
    List<ObjectLocation> next() throws IOException {
      var objects = new ArrayList<ObjectLocation>();
      while (objects.size() < most) {
        var line = lines.readLine();
        if (line == null) {
          break;
        }
        if (!line.isBlank()) {
          objects.add(file.location(line));
        }
      }
      return objects;
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  private ObjectLocation location(String line) {
    try {
      return FindingJson.location(line);
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.misused(
          path + " holds a line that names no object (" + e.getMessage() + "): " + line);
    }
  }
}
