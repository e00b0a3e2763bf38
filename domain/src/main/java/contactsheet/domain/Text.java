package contactsheet.domain;

/// The checks that every one-line text value of the domain makes.
final class Text {
  private static final int SHOWN = 60;

  private Text() {}

  /// Returns the text if it is not blank.
  static String required(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return text;
  }

  /// The text for a message: quoted, and cut where it is long, because it may be anything that a
  /// stranger sent. Never cut within a character that takes two.
  static String shown(String text) {
    if (text.length() <= SHOWN) {
      return "'" + text + "'";
    }
    var end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return "'" + text.substring(0, end) + "…' (" + text.length() + " characters)";
  }
}
