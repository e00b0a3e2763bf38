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
/// @param isTerminal whether somebody watches, rather than a file or another program
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean isTerminal) {
  private static final String BEGINNING_OF_LINE = "\r";
  private static final String ERASE_TO_END_OF_LINE = "\u001B[K";

  /// Where nobody watches.
  Console(InputStream in, PrintWriter out, PrintWriter err) {
    this(in, out, err, false);
  }

  /// UTF-8 whatever the locale says: file names are.
  static Console ofProcess() {
    return new Console(
        System.in,
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true),
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
        isWatched());
  }

  /// In Java 25 there is no console where input or output is a file or a pipe.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isWatched() {
    var terminal = System.console();
    return terminal != null && terminal.isTerminal();
  }

  /// A line for the person to read; control characters, which a key may hold, cannot play with the
  /// terminal.
  void say(String line) {
    out.println(line.codePoints().anyMatch(Character::isISOControl) ? visible(line) : line);
  }

  /// A line for a program to read, of which nothing may be changed.
  void sayAsIs(String line) {
    out.println(line);
  }

  /// A line about what went wrong.
  void complain(String line) {
    err.println(visible(line));
  }

  /// Puts a line in the place of the last one of these, on a terminal.
  void replaceLine(String line) {
    err.print(BEGINNING_OF_LINE + visible(line) + ERASE_TO_END_OF_LINE);
    err.flush();
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
