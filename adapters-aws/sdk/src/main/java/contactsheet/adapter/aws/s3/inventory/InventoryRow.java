package contactsheet.adapter.aws.s3.inventory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.domain.ByteSize;
import contactsheet.domain.ETag;
import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.StorageClass;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An object in an inventory. Its text is one line in which no cell holds a comma, so that sorted
/// rows can be kept in files.
///
/// Rows are in the order of their keys' UTF-8 bytes. Of several rows with one key the latest state
/// comes first: an inventory is written while the bucket changes.
final class InventoryRow implements Comparable<InventoryRow> {
  private static final int CELLS = 5;

  /// A broken escape. [URLDecoder] would read `%+1` as one.
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final byte[] key;
  private final ListedObject object;

  InventoryRow(ListedObject object) {
    this.object = object;
    key = object.key().value().getBytes(UTF_8);
  }

  /// Decodes a key as S3 encodes it in a list: `+` is a space, `%XX` is a byte of UTF-8.
  ///
  /// @throws IllegalArgumentException if it is not the encoding of a key
  static ObjectKey key(String encoded) {
    if (BROKEN.matcher(encoded).find()) {
      throw new IllegalArgumentException("a key holds a '%' without two digits behind it");
    }
    // One character for each byte: the decoder would replace bytes that are not UTF-8.
    var bytes = URLDecoder.decode(encoded, ISO_8859_1).getBytes(ISO_8859_1);
    try {
      return new ObjectKey(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a key is not UTF-8", e);
    }
  }

  /// Reads a line that [#line] wrote.
  static InventoryRow of(String line) {
    var cells = line.split(",", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException("no row of an inventory");
    }
    return new InventoryRow(
        new ListedObject(
            key(cells[0]),
            new ByteSize(Long.parseLong(cells[1])),
            Instant.ofEpochMilli(Long.parseLong(cells[2])),
            present(URLDecoder.decode(cells[3], UTF_8), ETag::new),
            present(URLDecoder.decode(cells[4], UTF_8), StorageClass::new)));
  }

  static <T> @Nullable T present(@Nullable String text, Function<String, T> value) {
    return text == null || text.isEmpty() ? null : value.apply(text);
  }

  /// The row as text, without a line's end.
  String line() {
    return String.join(
        ",",
        encoded(object.key().value()),
        Long.toString(object.size().bytes()),
        Long.toString(object.lastModified().toEpochMilli()),
        object.etag() == null ? "" : encoded(object.etag().value()),
        object.storageClass() == null ? "" : encoded(object.storageClass().value()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  ListedObject object() {
    return object;
  }

  boolean hasKeyOf(InventoryRow other) {
    return Arrays.equals(key, other.key);
  }

  @Override
  public int compareTo(InventoryRow other) {
    var keys = Arrays.compareUnsigned(key, other.key);
    return keys == 0 ? other.object.lastModified().compareTo(object.lastModified()) : keys;
  }
}
