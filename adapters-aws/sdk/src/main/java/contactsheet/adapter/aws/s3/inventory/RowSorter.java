package contactsheet.adapter.aws.s3.inventory;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Sorts rows that do not fit into memory. Parts of them are sorted in memory and written to files,
/// and the files are merged, so many at a time that the memory is bounded. The files are deleted
/// as soon as they are merged, and the last one when the JVM ends.
final class RowSorter {
  /// The memory of the rows that are sorted at once, as estimated.
  private static final long MOST_BYTES = 16_000_000;

  /// The estimate for a row without its key, which is kept twice.
  private static final long BYTES_OF_A_ROW = 400;

  private static final int MOST_FILES = 64;

  private RowSorter() {}

  /// Writes the rows of a list to sorted files.
  static List<Path> sort(ListReader rows) throws IOException {
    var files = new ArrayList<Path>();
    try {
      for (var part = part(rows); !part.isEmpty(); part = part(rows)) {
        files.add(written(part));
      }
      return files;
    } catch (IOException e) {
      delete(files);
      throw e;
    }
  }

  private static List<InventoryRow> part(ListReader rows) throws IOException {
    var part = new ArrayList<InventoryRow>();
    var bytes = 0L;
    while (bytes < MOST_BYTES) {
      var row = rows.next();
      if (row == null) {
        break;
      }
      part.add(row);
      bytes += BYTES_OF_A_ROW + 2L * row.object().key().value().length();
    }
    part.sort(null);
    return part;
  }

  private static Path written(List<InventoryRow> rows) throws IOException {
    var file = file();
    try (var out = Files.newBufferedWriter(file, US_ASCII)) {
      for (var row : rows) {
        write(row, out);
      }
    }
    return file;
  }

  /// Merges sorted files into one, in which no key is twice.
  static Path merge(List<Path> files) throws IOException {
    var left = new ArrayList<>(files);
    do {
      var some = List.copyOf(left.subList(0, Math.min(MOST_FILES, left.size())));
      var merged = file();
      try (var out = Files.newBufferedWriter(merged, US_ASCII)) {
        merge(some, out);
      }
      left.subList(0, some.size()).clear();
      left.add(merged);
      delete(some);
    } while (left.size() > 1);
    return left.getFirst();
  }

  private static void merge(List<Path> files, BufferedWriter out) throws IOException {
    var heads = new PriorityQueue<Head>();
    try {
      for (var file : files) {
        push(Files.newBufferedReader(file, US_ASCII), heads);
      }
      @Nullable InventoryRow last = null;
      for (var head = heads.poll(); head != null; head = heads.poll()) {
        if (last == null || !head.row.hasKeyOf(last)) {
          write(head.row, out);
        }
        last = head.row;
        push(head.rest, heads);
      }
    } finally {
      for (var head : heads) {
        head.rest.close();
      }
    }
  }

  private static void push(BufferedReader file, PriorityQueue<Head> heads) throws IOException {
    var line = file.readLine();
    if (line == null) {
      file.close();
    } else {
      heads.add(new Head(InventoryRow.of(line), file));
    }
  }

  private static void write(InventoryRow row, BufferedWriter out) throws IOException {
    out.write(row.line());
    out.write('\n');
  }

  private static Path file() throws IOException {
    var file = Files.createTempFile("contactsheet-inventory-", ".csv");
    // For a run that is ended by Ctrl-C.
    file.toFile().deleteOnExit();
    return file;
  }

  private static void delete(List<Path> files) throws IOException {
    for (var file : files) {
      Files.deleteIfExists(file);
    }
  }

  /// The first row of a sorted file, and the rest of the file.
  private record Head(InventoryRow row, BufferedReader rest) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return row.compareTo(other.row);
    }
  }
}
