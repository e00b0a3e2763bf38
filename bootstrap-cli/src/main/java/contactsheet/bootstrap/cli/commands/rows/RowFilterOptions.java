package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.MetadataEntry.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which of the rows that were read are shown.
final class RowFilterOptions {
  private static final Pattern SIZE =
      Pattern.compile("(?<number>\\d{1,12})(?<unit>B|kB|MB|GB|TB)?");
  private static final Map<String, Long> UNITS =
      Map.of(
          "B", 1L, "kB", 1_000L, "MB", 1_000_000L, "GB", 1_000_000_000L, "TB", 1_000_000_000_000L);

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only objects uploaded then or later: 2026-11-05 or 2026-11-05T12:00:00Z.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Only objects uploaded before then.")
  private @Nullable String until;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only objects of this content type: image/jpeg, or image/* for all images.")
  private @Nullable String type;

  @Option(
      names = "--image-format",
      paramLabel = "FORMAT",
      description = "Only pictures of this format, whatever their names and types say: jpeg, …")
  private @Nullable ImageFormat imageFormat;

  @Option(
      names = "--min-size",
      paramLabel = "SIZE",
      description = "Only objects as large as this, or larger: 3500, 350kB, 10MB.")
  private @Nullable String least;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      description = "Only objects as small as this, or smaller.")
  private @Nullable String most;

  /// @throws CommandFailedException if an option's value is not allowed
  Predicate<Recorded> predicate() {
    Predicate<Recorded> all = _ -> true;
    if (since != null) {
      var from = time(since);
      all = all.and(row -> !row.metadata().lastModified().isBefore(from));
    }
    if (until != null) {
      var end = time(until);
      all = all.and(row -> row.metadata().lastModified().isBefore(end));
    }
    if (imageFormat != null) {
      var format = imageFormat;
      all = all.and(row -> isPicture(row, format));
    }
    if (least != null) {
      var bytes = bytes(least);
      all = all.and(row -> row.metadata().size().bytes() >= bytes);
    }
    if (most != null) {
      var bytes = bytes(most);
      all = all.and(row -> row.metadata().size().bytes() <= bytes);
    }
    return type == null ? all : all.and(isOf(type.toLowerCase(Locale.ROOT)));
  }

  private static boolean isPicture(Recorded row, ImageFormat format) {
    var image = row.metadata().image();
    return image != null && image.format() == format;
  }

  /// Without parameters: a `text/plain; charset=utf-8` is a `text/plain`.
  private static Predicate<Recorded> isOf(String type) {
    var beginning = type.endsWith("/*") ? type.substring(0, type.length() - 1) : "";
    return row -> {
      var given = row.metadata().contentType();
      if (given == null) {
        return false;
      }
      var plain = given.value().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
      return beginning.isEmpty() ? plain.equals(type) : plain.startsWith(beginning);
    };
  }

  private static Instant time(String typed) {
    try {
      return typed.contains("T")
          ? Instant.parse(typed)
          : LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException _) {
      throw CommandFailedException.misused(
          "not a time: '" + typed + "': write 2026-11-05, or 2026-11-05T12:00:00Z");
    }
  }

  private static long bytes(String typed) {
    var size = SIZE.matcher(typed);
    if (!size.matches()) {
      throw CommandFailedException.misused(
          "not a size: '" + typed + "': write 3500, 350kB, 10MB, 2GB or 1TB");
    }
    var unit = size.group("unit");
    return Math.multiplyExact(
        Long.parseLong(size.group("number")), UNITS.getOrDefault(unit == null ? "B" : unit, 1L));
  }
}
