package contactsheet.bootstrap.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// The person in front of the command.
///
/// @param in what they hand over
/// @param out what they asked for
/// @param err what went wrong
record Console(InputStream in, PrintWriter out, PrintWriter err) {
  /// UTF-8 whatever the locale says: file names are.
  static Console ofProcess() {
    return new Console(
        System.in,
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true),
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
  }

  /// A line for the person to read; control characters, which a key may hold, cannot play with the
  /// terminal.
  void say(String line) {
    out.println(line.codePoints().anyMatch(Character::isISOControl) ? visible(line) : line);
  }

  /// A line about what went wrong.
  void complain(String line) {
    err.println(visible(line));
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /// The text with `\u001B` and its like written out.
  static String visible(String text) {
    var shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                shown.append("\\u%04X".formatted(c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
