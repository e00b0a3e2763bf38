package contactsheet.local.s3;

import java.util.Comparator;

/// The order in which S3 lists keys: that of their UTF-8 bytes. Java's order of strings differs
/// from it where characters beyond U+FFFF are written as surrogates.
enum Utf8Order implements Comparator<String> {
  INSTANCE;

  private static final int FIRST_SURROGATE = 0xD800;
  private static final int BEHIND_SURROGATES = 0xE000;
  private static final int SURROGATES = BEHIND_SURROGATES - FIRST_SURROGATE;

  @Override
  public int compare(String one, String other) {
    int common = Math.min(one.length(), other.length());
    for (int i = 0; i < common; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return Integer.compare(rank(one.charAt(i)), rank(other.charAt(i)));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  /// Puts surrogates after all other characters, as the order of their code points requires.
  private static int rank(char character) {
    if (character < FIRST_SURROGATE) {
      return character;
    }
    return character >= BEHIND_SURROGATES
        ? character - SURROGATES
        : character + (Character.MAX_VALUE + 1 - BEHIND_SURROGATES);
  }
}
