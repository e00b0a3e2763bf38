package contactsheet.adapter.protocol.dynamodb;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;

/// The spelling of the row's own times: `2026-11-05T12:00:00.000Z`, always with three digits of
/// milliseconds, so that DynamoDB's string order is the order of the times. [Instant#toString]
/// leaves out a fraction of zero, and `…:00Z` sorts behind `…:00.500Z`.
final class StoredTime {
  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private StoredTime() {}

  static String spelled(Instant time) {
    return MILLISECONDS.format(time);
  }

  /// @throws IllegalArgumentException if it is spelled otherwise: conditions could not compare it
  static Instant read(String text) {
    var time = parsed(text);
    if (!spelled(time).equals(text)) {
      throw new IllegalArgumentException("not spelled like " + spelled(time));
    }
    return time;
  }

  private static Instant parsed(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a time such as 2026-11-05T12:00:00.000Z", e);
    }
  }
}
