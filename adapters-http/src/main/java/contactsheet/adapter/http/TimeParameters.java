package contactsheet.adapter.http;

import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parameters of a listing by time, as a request has them behind its question mark.
public final class TimeParameters {
  /// The parameters that only such a listing has.
  static final Set<String> OWN =
      Set.of(
          "from",
          "to",
          "newest_first",
          "format",
          "larger_than",
          "smaller_than",
          "camera",
          "content_type",
          "name");

  private TimeParameters() {}

  /// The first page of the listing that the parameters ask for.
  ///
  /// @throws IllegalArgumentException if one of them cannot be meant
  static TimeQuery read(BucketName bucket, QueryParameters parameters, int limit) {
    return new TimeQuery(
        bucket,
        oneOf("order", parameters.text("order"), TimeOrder.class),
        time(parameters.text("from")),
        time(parameters.text("to")),
        flag(parameters.text("newest_first")),
        filter(parameters),
        null,
        limit);
  }

  private static RowFilter filter(QueryParameters parameters) {
    var format = parameters.text("format");
    return new RowFilter(
        format.isEmpty() ? null : oneOf("format", format, ImageFormat.class),
        size(parameters, "larger_than", 1),
        size(parameters, "smaller_than", -1),
        orNone(parameters.text("camera")),
        orNone(parameters.text("content_type")),
        orNone(parameters.text("name")));
  }

  private static <E extends Enum<E>> E oneOf(String parameter, String text, Class<E> type) {
    for (var value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    throw new IllegalArgumentException("the parameter " + parameter + " cannot be '" + text + "'");
  }

  /// Reads a time, or the beginning of a day in UTC.
  ///
  /// @throws IllegalArgumentException if the text is neither
  public static @Nullable Instant time(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "not a time: '" + text + "': write 2026-11-05, or 2026-11-05T12:00:00Z", e);
    }
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "", "false" -> false;
      case "true" -> true;
      default -> throw new IllegalArgumentException("the parameter newest_first is true or false");
    };
  }

  private static @Nullable ByteSize size(QueryParameters parameters, String name, int step) {
    var text = parameters.text(name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return new ByteSize(Math.addExact(Long.parseLong(text), step));
    } catch (NumberFormatException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "the parameter " + name + " has to be a whole number of bytes", e);
    }
  }

  private static @Nullable String orNone(String text) {
    return text.isEmpty() ? null : text;
  }

  /// The parameters that ask for this listing, without the length and the place of a page, in the
  /// order of their names.
  public static String text(TimeQuery query) {
    var filter = query.filter();
    var values = new TreeMap<String, String>();
    values.put("order", lower(query.order()));
    put(values, "from", query.from());
    put(values, "to", query.to());
    put(values, "newest_first", query.newestFirst() ? "true" : null);
    put(values, "format", filter.format() == null ? null : lower(filter.format()));
    put(values, "larger_than", filter.least() == null ? null : filter.least().bytes() - 1);
    put(values, "smaller_than", filter.most() == null ? null : filter.most().bytes() + 1);
    put(values, "camera", filter.camera());
    put(values, "content_type", filter.contentType());
    put(values, "name", filter.namePart());
    return values.entrySet().stream()
        .map(each -> each.getKey() + "=" + PercentEncoding.encode(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static void put(Map<String, String> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value.toString());
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
