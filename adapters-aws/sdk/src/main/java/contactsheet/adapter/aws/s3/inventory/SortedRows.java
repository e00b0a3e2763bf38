package contactsheet.adapter.aws.s3.inventory;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A file of rows in the order of their keys, a line for each. A page is found by bisection, so it
/// needs no index and no memory but its own.
record SortedRows(Path file) {
  /// The first objects behind a key whose keys begin with a prefix.
  List<ListedObject> page(String prefix, @Nullable ObjectKey after, int most) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
      bytes.seek(firstLine(bytes, key -> isBehind(key, after) && !isBefore(key, prefix)));
      var lines = new BufferedReader(Channels.newReader(bytes.getChannel(), US_ASCII));
      var page = new ArrayList<ListedObject>();
      for (var line = lines.readLine(); line != null && page.size() < most; ) {
        var object = InventoryRow.of(line).object();
        if (!object.key().startsWith(prefix)) {
          break;
        }
        page.add(object);
        line = lines.readLine();
      }
      return page;
    }
  }

  private static boolean isBehind(ObjectKey key, @Nullable ObjectKey after) {
    return after == null || key.compareTo(after) > 0;
  }

  private static boolean isBefore(ObjectKey key, String prefix) {
    return Arrays.compareUnsigned(key.value().getBytes(UTF_8), prefix.getBytes(UTF_8)) < 0;
  }

  /// Returns where the first line begins whose key is wanted: all lines behind it are, too. It is
  /// the file's end if there is none.
  private static long firstLine(RandomAccessFile bytes, Predicate<ObjectKey> isWanted)
      throws IOException {
    // No line that begins before `low` is wanted, and each that begins at `high` or later is.
    var low = 0L;
    var high = bytes.length();
    while (low < high) {
      var middle = (low + high) >>> 1;
      var start = lineAtOrBehind(bytes, middle);
      var line = start < high ? bytes.readLine() : null;
      if (line == null || isWanted.test(InventoryRow.of(line).object().key())) {
        high = middle;
      } else {
        low = bytes.getFilePointer();
      }
    }
    return low;
  }

  /// Goes to the first line that begins at this place or behind it.
  private static long lineAtOrBehind(RandomAccessFile bytes, long place) throws IOException {
    bytes.seek(Math.max(place - 1, 0));
    if (place > 0) {
      bytes.readLine();
    }
    return bytes.getFilePointer();
  }
}
