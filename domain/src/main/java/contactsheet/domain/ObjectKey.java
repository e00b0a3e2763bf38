package contactsheet.domain;

/// The key of an S3 object, decoded: what a person would call its name.
///
/// Keys are ordered as S3 lists them and as DynamoDB sorts them: by the bytes of their UTF-8, which
/// is the order of their code points and not that of [String#compareTo].
///
/// @param value the key: 1 to 1,024 bytes of UTF-8 [S3 User Guide, Naming Amazon S3 objects]
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
    var most = Math.min(value.length(), other.value.length());
    for (int i = 0; i < most; i++) {
      if (value.charAt(i) != other.value.charAt(i)) {
        return compare(value.charAt(i), other.value.charAt(i));
      }
    }
    return Integer.compare(value.length(), other.value.length());
  }

  /// Compares the first characters that differ. A half of a surrogate pair belongs to a code point
  /// above all those of a single character.
  private static int compare(char one, char other) {
    var byPairs = Boolean.compare(Character.isSurrogate(one), Character.isSurrogate(other));
    return byPairs == 0 ? Character.compare(one, other) : byPairs;
  }

  @Override
  public String toString() {
    return value;
  }
}
