package contactsheet.bootstrap.cli.commands.terminal;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// The input and output of a command.
///
/// @param in the standard input
/// @param out the answer of the command
/// @param err the output for errors and progress
/// @param isTerminal whether the output is a terminal, and not a file or another program
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean isTerminal) {
  private static final String BEGINNING_OF_LINE = "\r";
  private static final String INDENTATION = "    ";
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final String ERASE_TO_END_OF_LINE = "\u001B[K";

  /// A console without a terminal.
  public Console(InputStream in, PrintWriter out, PrintWriter err) {
    this(in, out, err, false);
  }

  /// UTF-8 in every locale, because keys are UTF-8.
  public static Console ofProcess() {
    return new Console(
        System.in,
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true),
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
        isWatched());
  }

  /// Java 25 returns no console if input or output is a file or a pipe.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isWatched() {
    var terminal = System.console();
    return terminal != null && terminal.isTerminal();
  }

  /// A line for the person to read, or of JSON.
  public void say(String line) {
    out.println(visible(line));
  }

  /// A line for a program to read, of which nothing may be changed.
  public void sayAsIs(String line) {
    out.println(line);
  }

  /// A line about what went wrong.
  public void complain(String line) {
    err.println(visible(line));
  }

  /// Writes an exception and its stack trace. Each line is written like any other, because the
  /// message of an exception may hold an uploader's text.
  public void complainInDetail(Throwable problem) {
    var trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace));
    trace.toString().replace("\t", INDENTATION).lines().forEach(this::complain);
  }

  /// Puts a line in the place of the last one of these, on a terminal.
  public void replaceLine(String line) {
    err.print(BEGINNING_OF_LINE + visible(line) + ERASE_TO_END_OF_LINE);
    err.flush();
  }

  public void flush() {
    out.flush();
    err.flush();
  }

  /// The text with `\u001B` and its like written out, as JSON writes them too: a text that a
  /// stranger chose, a key for example, cannot control the terminal, nor look like something else.
  public static String visible(String text) {
    if (text.codePoints().noneMatch(Console::isHidden)) {
      return text;
    }
    var shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isHidden(c)) {
                Character.toString(c).chars().forEach(u -> shown.append("\\u%04X".formatted(u)));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /// Control characters, characters that change the direction of text or break lines, and
  /// unassigned ones. The two joiners stay, because scripts and emoji are written with them.
  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }
}
