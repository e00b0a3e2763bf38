package contactsheet.adapter.imaging;

import com.drew.metadata.exif.ExifDirectoryBase;
import contactsheet.domain.CaptureTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When the shutter was pressed, out of EXIF [Exif 3.0, section 4.6.6]. When the file was made or
/// changed is something else, and is not taken for it.
final class ExifTime {
  /// The form of the standard, `2026:05:01 18:30:00`, also with other characters between its parts,
  /// and with a fraction of the second or an offset after it.
  private static final Pattern DATE_AND_TIME =
      Pattern.compile(
          "(\\d{4})[:/.-](\\d\\d?)[:/.-](\\d\\d?)[ T]+(\\d\\d?):(\\d\\d):(\\d\\d)"
              + "(?:\\.(\\d{1,9})\\d*)? *(Z|[+-]\\d\\d?:?\\d\\d)?");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern OFFSET = Pattern.compile("Z|([+-])(\\d\\d?):?(\\d\\d)");
  private static final int NANOS_HAVE = 9;

  private ExifTime() {}

  /// @param values the values of the EXIF directory, and of the first directory for missing tags
  /// @param first the values of the first directory
  static @Nullable CaptureTime of(ExifValues values, ExifValues first) {
    var found = matched(values, ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
    var second = found == null ? null : second(found);
    if (found == null || second == null || second.getYear() == 0) {
      return null;
    }
    return new CaptureTime(
        second.withNano(nanos(values, found)), offset(values, first, found, second));
  }

  private static @Nullable MatchResult matched(ExifValues values, int tag) {
    var found = DATE_AND_TIME.matcher(values.raw(tag).orElse("").strip());
    return found.matches() ? found.toMatchResult() : null;
  }

  /// Returns nothing if the numbers are no date: cameras write `0000:00:00 00:00:00` for an unknown
  /// time.
  private static @Nullable LocalDateTime second(MatchResult found) {
    try {
      return LocalDateTime.of(
          number(found, 1),
          number(found, 2),
          number(found, 3),
          number(found, 4),
          number(found, 5),
          number(found, 6));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int nanos(ExifValues values, MatchResult found) {
    var digits =
        values
            .raw(ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL)
            .map(String::strip)
            .filter(text -> DIGITS.matcher(text).matches())
            .orElse(found.group(7));
    return digits == null ? 0 : Integer.parseInt(digits + "0".repeat(NANOS_HAVE - digits.length()));
  }

  /// `OffsetTime` is that of `DateTime`, when the file was changed: it is the shutter's too where
  /// both are the same second.
  private static @Nullable ZoneOffset offset(
      ExifValues values, ExifValues first, MatchResult found, LocalDateTime second) {
    var own = offset(values.raw(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL).orElse(null));
    if (own != null) {
      return own;
    }
    var behind = offset(found.group(8));
    if (behind != null) {
      return behind;
    }
    var changed = matched(first, ExifDirectoryBase.TAG_DATETIME);
    return changed != null && second.equals(second(changed))
        ? offset(values.raw(ExifDirectoryBase.TAG_TIME_ZONE).orElse(null))
        : null;
  }

  /// Returns nothing if it cannot be read or is beyond 18 hours, which no time zone has.
  private static @Nullable ZoneOffset offset(@Nullable String text) {
    var found = OFFSET.matcher(text == null ? "" : text.strip());
    if (!found.matches()) {
      return null;
    }
    if (found.group(1) == null) {
      return ZoneOffset.UTC;
    }
    try {
      var sign = found.group(1).equals("-") ? -1 : 1;
      return ZoneOffset.ofHoursMinutes(
          sign * Integer.parseInt(found.group(2)), sign * Integer.parseInt(found.group(3)));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
