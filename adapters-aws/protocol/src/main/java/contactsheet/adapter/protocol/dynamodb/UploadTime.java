package contactsheet.adapter.protocol.dynamodb;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/// The spelling of S3's Last-Modified in a row: that of [Instant#toString]. The function before
/// Contactsheet was written in Python, which spells the same moment in its own ways; where its rows
/// are compared, all of them have to be tried.
final class UploadTime {
  private static final List<DateTimeFormatter> PYTHON =
      List.of(
          DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx"), // isoformat()
          DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx"),
          DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx"), // str()
          DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx"));

  private UploadTime() {}

  static String spelled(Instant time) {
    return time.toString();
  }

  /// Every spelling of `time` that [#read] accepts.
  static List<String> spellings(Instant time) {
    var inUtc = time.atOffset(ZoneOffset.UTC);
    return Stream.concat(
            Stream.of(spelled(time)),
            PYTHON.stream()
                .map(spelling -> spelling.format(inUtc))
                .filter(text -> parsed(text).equals(time)))
        .toList();
  }

  /// @throws IllegalArgumentException if it is no time, or not spelled in one of the ways
  static Instant read(String text) {
    var time = parsed(text);
    if (!spellings(time).contains(text)) {
      throw new IllegalArgumentException("not spelled like one of " + spellings(time));
    }
    return time;
  }

  private static Instant parsed(String text) {
    try {
      return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a time such as 2026-11-05T12:00:00Z", e);
    }
  }
}
