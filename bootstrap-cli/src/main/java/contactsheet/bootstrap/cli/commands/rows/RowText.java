package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.adapter.http.Attributes;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.TextTable;
import contactsheet.domain.Attribute;
import contactsheet.domain.ByteSize;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.PixelSize;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows as text for a person.
///
/// @param zone the person's time zone
public record RowText(ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB");
  private static final int STEP = 1000;

  /// The lines of a table of these rows.
  public List<String> table(List<Recorded> entries) {
    return new TextTable(
            List.of("NAME", "SIZE", "TYPE", "DIMENSIONS", "TAKEN", "UPLOADED (" + zone + ")"),
            1,
            entries.stream().map(this::cells).toList())
        .withoutEmptyColumns()
        .lines();
  }

  /// The lines with all attributes of one row.
  public List<String> details(Recorded entry) {
    var attributes = Attributes.of(entry);
    var image = entry.metadata().image();
    if (image != null) {
      Attributes.of(image)
          .forEach((name, text) -> attributes.put(Attribute.IMAGE + "." + name, text));
    }
    entry.metadata().userMetadata().values().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(own -> attributes.put("x-amz-meta-" + own.getKey(), own.getValue()));
    return new TextTable(
            List.of("ATTRIBUTE", "VALUE"),
            -1,
            attributes.entrySet().stream()
                .map(each -> List.of(each.getKey(), Console.visible(each.getValue())))
                .toList())
        .lines();
  }

  /// How many there are, and how large they are together.
  public static String total(List<Recorded> entries) {
    var bytes = entries.stream().mapToLong(entry -> entry.metadata().size().bytes()).sum();
    return entries.size()
        + (entries.size() == 1 ? " object, " : " objects, ")
        + size(new ByteSize(bytes));
  }

  /// A size with one decimal, in steps of a thousand: `3.5 kB`.
  public static String size(ByteSize size) {
    if (size.bytes() < STEP) {
      return size.bytes() + " B";
    }
    var value = (double) size.bytes() / STEP;
    var unit = 0;
    while (value >= STEP - 0.05 && unit < UNITS.size() - 1) {
      value /= STEP;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", value, UNITS.get(unit));
  }

  private List<String> cells(Recorded entry) {
    var type = entry.metadata().contentType();
    var image = entry.metadata().image();
    return List.of(
        Console.visible(entry.location().key().value()),
        size(entry.metadata().size()),
        type == null ? "" : Console.visible(type.value()),
        image == null ? "" : dimensions(image.displayed()),
        image == null ? "" : taken(image.capture().time()),
        time(entry.metadata().lastModified()));
  }

  private static String dimensions(@Nullable PixelSize size) {
    return size == null ? "" : size.width() + "×" + size.height();
  }

  /// The time on the camera's clock, in the camera's zone.
  private static String taken(@Nullable CaptureTime time) {
    return time == null
        ? ""
        : TIME.format(time.local()) + (time.offset() == null ? "" : " " + time.offset());
  }

  private String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }
}
