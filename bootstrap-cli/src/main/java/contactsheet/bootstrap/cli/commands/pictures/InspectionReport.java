package contactsheet.bootstrap.cli.commands.pictures;

import contactsheet.adapter.http.Attributes;
import contactsheet.adapter.http.PageJson;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Prints each file as it was inspected, and at the end a summary.
final class InspectionReport {
  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MILLISECOND = 1e6;

  private final Console console;
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

  InspectionReport(Console console, boolean json) {
    this.console = console;
    this.json = json;
  }

  void tell(Path file, LocalPictures.Inspected found, long nanos) {
    count(file, found, nanos);
    var image = found.image();
    if (json) {
      console.say(PageJson.ofFile(file.toString(), image, found.reads(), found.bytes()));
    } else if (image == null) {
      console.say(file + ": no picture");
    } else {
      console.say(file + ":");
      Attributes.of(image).forEach((name, text) -> console.say("  " + name + " " + text));
    }
  }

  void unreadable(Path file, IOException why) {
    unreadable++;
    console.complain(file + " cannot be read: " + why.getMessage());
  }

  int unreadable() {
    return unreadable;
  }

  /// The summary goes to standard error, so that a program can read the lines alone.
  void end() {
    summary().forEach(json ? console::complain : console::say);
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
