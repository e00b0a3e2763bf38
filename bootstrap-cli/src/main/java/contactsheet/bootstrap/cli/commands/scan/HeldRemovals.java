package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.domain.Drift;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows that a repair would remove, until it is decided about all of them. They are kept in a
/// file, because there may be as many as the table has.
final class HeldRemovals implements Closeable {
  static final RowState ORPHANED = new RowState.Drifted(Drift.ORPHANED);

  private @Nullable Path file;
  private long size;

  /// Keeps those of the findings that are rows to remove.
  ///
  /// @return the other findings
  List<Finding> hold(List<Finding> findings) throws IOException {
    var others = new ArrayList<Finding>();
    var lines = new ArrayList<String>();
    for (var finding : findings) {
      if (finding.result().equals(ORPHANED)) {
        lines.add(FindingJson.line(finding));
      } else {
        others.add(finding);
      }
    }
    if (!lines.isEmpty()) {
      Files.write(file(), lines, StandardOpenOption.APPEND);
      size += lines.size();
    }
    return others;
  }

  long size() {
    return size;
  }

  /// Opens them to be read, so many at a time.
  FailureFile.Pages pages(int most) throws IOException {
    return new FailureFile(file()).pages(most);
  }

  private Path file() throws IOException {
    if (file == null) {
      file = Files.createTempFile("contactsheet-removals-", ".jsonl");
      // For a run that is ended by Ctrl-C.
      file.toFile().deleteOnExit();
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
