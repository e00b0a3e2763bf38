package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.adapter.http.TimeParameters;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.RowFilter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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
    return all.and(
        filter(
                imageFormat,
                least == null ? null : new ByteSize(bytes(least)),
                most == null ? null : new ByteSize(bytes(most)),
                type)
            ::passes);
  }

  private static RowFilter filter(
      @Nullable ImageFormat format,
      @Nullable ByteSize least,
      @Nullable ByteSize most,
      @Nullable String type) {
    try {
      return new RowFilter(format, least, most, null, type, null);
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.misused(String.valueOf(e.getMessage()));
    }
  }

  private static Instant time(String typed) {
    try {
      return Objects.requireNonNull(TimeParameters.time(typed));
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.misused(String.valueOf(e.getMessage()));
    }
  }

  /// @throws CommandFailedException if it is no size
  static long bytes(String typed) {
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
