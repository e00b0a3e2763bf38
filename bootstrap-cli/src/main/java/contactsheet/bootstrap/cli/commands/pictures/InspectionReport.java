package contactsheet.bootstrap.cli.commands.pictures;

import contactsheet.adapter.http.Attributes;
import contactsheet.adapter.http.PageJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Prints each file as it was inspected, and at the end a summary.
final class InspectionReport {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MILLISECOND = 1e6;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;
  private final long start = System.nanoTime();
  private int files;
  private int pictures;
  private int fields;
  private int withFurtherReads;
  private int reads;
  private long bytes;
  private int unreadable;
  private long slowestNanos;
  private @Nullable Path slowest;

  InspectionReport(PrintWriter out, PrintWriter err, boolean json) {
    this.out = out;
    this.err = err;
    this.json = json;
  }

  void tell(Path file, LocalPictures.Inspected found, long nanos) {
    count(file, found, nanos);
    var image = found.image();
    if (json) {
      out.println(PageJson.ofFile(file.toString(), image, found.reads(), found.bytes()));
    } else if (image == null) {
      say(file + ": no picture");
    } else {
      say(file + ":");
      Attributes.of(image).forEach((name, text) -> say("  " + name + " " + text));
    }
  }

  void unreadable(Path file, IOException why) {
    unreadable++;
    err.println(shown(file + " cannot be read: " + why.getMessage()));
  }

  int unreadable() {
    return unreadable;
  }

  /// The summary goes to standard error, so that a program can read the lines alone.
  void end() {
    summary().forEach(line -> (json ? err : out).println(shown(line)));
  }

  private void say(String line) {
    out.println(shown(line));
  }

  /// Names of files may hold control characters.
  private static String shown(String line) {
    return CONTROL.matcher(line).replaceAll("?");
  }

  private List<String> summary() {
    var seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d files, %d pictures with %d fields; %.1f s, %.0f files a second",
            files,
            pictures,
            fields,
            seconds,
            files / seconds));
    lines.add(
        withFurtherReads
            + " with more than one request: "
            + reads
            + " further reads of "
            + bytes
            + " bytes");
    if (slowest != null) {
      lines.add(
          String.format(
              Locale.ROOT, "slowest: %s, %.1f ms", slowest, slowestNanos / NANOS_A_MILLISECOND));
    }
    return lines;
  }

  private void count(Path file, LocalPictures.Inspected found, long nanos) {
    files++;
    reads += found.reads();
    bytes += found.bytes();
    withFurtherReads += found.reads() > 0 ? 1 : 0;
    var image = found.image();
    if (image != null) {
      pictures++;
      fields += Attributes.of(image).size();
    }
    if (nanos > slowestNanos) {
      slowestNanos = nanos;
      slowest = file;
    }
  }
}
