package contactsheet.adapter.protocol.s3;

import contactsheet.domain.AuditReport;
import contactsheet.domain.AuditReport.Line;
import java.util.Locale;

/// A report as JSON lines. Each line tells everything about its object, so that lines can be
/// filtered and joined without their files' names.
final class ReportLines {
  private ReportLines() {}

  static String of(AuditReport report) {
    var text = new StringBuilder();
    for (var line : report.lines()) {
      append(text, "{", "bucket", report.bucket().value());
      append(text, ",", "key", line.key().value());
      append(text, line);
      append(text, ",", "round", report.roundBeganAt().toString());
      append(text, ",", "time", report.madeAt().toString());
      text.append("}\n");
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Line line) {
    switch (line) {
      case Line.Mended(_, var drift) -> append(text, drift.label(), "mended");
      case Line.Left(_, var drift) -> append(text, drift.label(), "left");
      case Line.NotExamined(_, var why) -> {
        append(text, "unknown", "not-examined");
        append(text, ",", "cause", why);
      }
    }
  }

  private static void append(StringBuilder text, String kind, String done) {
    append(text, ",", "kind", kind);
    append(text, ",", "done", done);
  }

  private static void append(StringBuilder text, String before, String name, String value) {
    text.append(before).append('"').append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      append(text, value.charAt(i));
    }
    text.append('"');
  }

  /// JSON wants these characters of a string escaped [RFC 8259, section 7].
  private static void append(StringBuilder text, char each) {
    if (each == '"' || each == '\\') {
      text.append('\\').append(each);
    } else if (each < ' ') {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
    } else {
      text.append(each);
    }
  }
}
