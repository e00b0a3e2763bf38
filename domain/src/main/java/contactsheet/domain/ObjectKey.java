package contactsheet.domain;

import java.util.Arrays;

/// The key of an S3 object, decoded: what a person would call its name.
///
/// Keys are ordered as S3 lists them and as DynamoDB sorts them: by the bytes of their UTF-8, which
/// is the order of their code points and not that of [String#compareTo].
///
/// @param value 1 to 1,024 bytes of UTF-8 [S3 User Guide, Naming Amazon S3 objects]
public record ObjectKey(String value) implements Comparable<ObjectKey> {
  /// The longest key, in bytes of UTF-8.
  public static final int MAX_BYTES = 1024;

  public ObjectKey {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an object key is empty");
    }
    var bytes = value.codePoints().mapToLong(ObjectKey::utf8Bytes).sum();
    if (bytes > MAX_BYTES) {
      throw new IllegalArgumentException(
          "object key of "
              + bytes
              + " bytes: "
              + Text.shown(value)
              + ": at most 1,024 are allowed");
    }
  }

  private static int utf8Bytes(int codePoint) {
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      throw new IllegalArgumentException("an object key holds half a surrogate pair");
    }
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
  }

  /// Whether this key begins with `prefix`; every key begins with the empty prefix.
  public boolean startsWith(String prefix) {
    return value.startsWith(prefix);
  }

  /// Whether it ends as the names of pictures do, in either case: `IMG_0001.JPG`. What is in it may
  /// be something else.
  public boolean namesAnImage() {
    return ImageSuffixes.end(value);
  }

  @Override
  public int compareTo(ObjectKey other) {
    return Arrays.compare(value.codePoints().toArray(), other.value.codePoints().toArray());
  }

  @Override
  public String toString() {
    return value;
  }
}
