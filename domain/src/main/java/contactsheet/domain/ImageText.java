package contactsheet.domain;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A line of text out of a picture, where anybody may have written anything: short, and without
/// what a terminal or a browser would obey instead of showing it.
///
/// @param value 1 to 120 code points without control and format characters, line separators and
///     halves of surrogate pairs, and without space around them
public record ImageText(String value) {
  /// In code points. The longest names of lenses have about 70.
  public static final int MAX_LENGTH = 120;

  public ImageText {
    if (!value.equals(cleaned(value))) {
      throw new IllegalArgumentException("not a clean line of text: " + Text.shown(value));
    }
    value = Text.required("a text", value);
  }

  /// What is fit to keep of a text, or nothing if nothing is.
  public static @Nullable ImageText clean(String raw) {
    var clean = cleaned(raw);
    return clean.isEmpty() ? null : new ImageText(clean);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String cleaned(String raw) {
    var line = text(raw.codePoints().filter(ImageText::isShown)).strip();
    return text(line.codePoints().limit(MAX_LENGTH)).strip();
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
