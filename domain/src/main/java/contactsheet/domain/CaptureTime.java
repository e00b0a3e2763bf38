package contactsheet.domain;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The time on the camera's clock. Most cameras do not record the time zone; then the offset is
/// absent, and this is not a point in time.
///
/// @param local the date and time on the camera, in the years 1 to 9999
/// @param offset the offset from UTC, if the picture has it
public record CaptureTime(LocalDateTime local, @Nullable ZoneOffset offset) {
  private static final int LAST_YEAR = 9999;

  /// Loaded when a time is read back. A process that only writes times does not need it.
  private static final class Iso {
    private static final DateTimeFormatter FORMAT =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
  }

  public CaptureTime {
    if (local.getYear() < 1 || local.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("no camera's year: " + local.getYear());
    }
  }

  /// Reads what [#toString] writes.
  ///
  /// @throws IllegalArgumentException if the text is not such a time
  public static CaptureTime parse(String text) {
    try {
      var time = Iso.FORMAT.parse(text);
      return new CaptureTime(LocalDateTime.from(time), time.query(TemporalQueries.offset()));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a time of capture: " + Text.shown(text), e);
    }
  }

  /// ISO-8601, without an offset where there is none: `2026-05-01T18:30:00` or
  /// `2026-05-01T18:30:00.25+02:00`.
  ///
  /// Put together by hand: a formatter costs a new process about ten milliseconds.
  @Override
  public String toString() {
    var text = local.toString();
    if (local.getNano() > 0) {
      text = withoutZerosAtItsEnd(text);
    } else if (local.getSecond() == 0) {
      text += ":00";
    }
    return offset == null ? text : text + offset;
  }

  private static String withoutZerosAtItsEnd(String text) {
    var end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, end);
  }
}
