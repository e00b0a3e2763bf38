package contactsheet.domain;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A line of text out of a picture, where anybody may have written anything: short, and without
/// what a terminal or a browser would obey instead of showing it.
///
/// @param value the text: 1 to 500 code points without control and format characters, line
///     separators and halves of surrogate pairs, and without space around them
public record ImageText(String value) {
  /// The longest caption in code points. Longer ones would make rows expensive.
  public static final int MAX_LENGTH = 500;

  /// At most as much is kept of a name. The longest names of lenses have about 70 code points.
  public static final int LONGEST_NAME = 120;

  public ImageText {
    if (!value.equals(cleaned(value, MAX_LENGTH))) {
      throw new IllegalArgumentException("not a clean line of text: " + Text.shown(value));
    }
    value = Text.required("a text", value);
  }

  /// Returns the part of a name that may be recorded, or nothing.
  public static @Nullable ImageText clean(String raw) {
    return clean(raw, LONGEST_NAME);
  }

  /// Returns the part of a caption that may be recorded, or nothing.
  public static @Nullable ImageText cleanCaption(String raw) {
    return clean(raw, MAX_LENGTH);
  }

  private static @Nullable ImageText clean(String raw, int longest) {
    var clean = cleaned(raw, longest);
    return clean.isEmpty() ? null : new ImageText(clean);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String cleaned(String raw, int longest) {
    var line = text(raw.codePoints().filter(ImageText::isShown)).strip();
    return text(line.codePoints().limit(longest)).strip();
  }

  private static String text(IntStream codePoints) {
    return codePoints
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
