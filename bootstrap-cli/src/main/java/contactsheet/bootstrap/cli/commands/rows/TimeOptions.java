package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.adapter.http.TimeParameters;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options that say which rows of a range of time are asked for.
final class TimeOptions {
  @ArgGroup(exclusive = true)
  private Order order = new Order();

  /// The time that counts.
  static final class Order {
    @Option(
        names = "--taken",
        description =
            "By when a picture was taken, or uploaded where that is not known (this is the"
                + " default). A time without a zone counts as UTC.")
    @SuppressWarnings("unused") // it is the default, and keeps --uploaded from being given too
    private boolean taken;

    @Option(names = "--uploaded", description = "By when an object was uploaded.")
    private boolean uploaded;
  }

  @Option(
      names = "--from",
      paramLabel = "TIME",
      defaultValue = "",
      description =
          "The first time: 2026-11-05 or 2026-11-05T12:00:00Z; the earliest if there is none.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "TIME",
      defaultValue = "",
      description = "Only times before it; all if there is none.")
  private String to = "";

  @Option(names = "--newest-first", description = "The newest first; otherwise the oldest.")
  private boolean newestFirst;

  @Option(
      names = "--camera",
      paramLabel = "TEXT",
      description = "Only pictures in whose camera's maker and model this stands, in either case.")
  private @Nullable String camera;

  @Option(
      names = "--larger-than",
      paramLabel = "SIZE",
      description = "Only larger objects: 3500, 350kB, 10MB.")
  private @Nullable String largerThan;

  @Option(names = "--smaller-than", paramLabel = "SIZE", description = "Only smaller objects.")
  private @Nullable String smallerThan;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "Only objects in whose names this stands, as it is.")
  private @Nullable String name;

  @Option(
      names = "--content-type",
      paramLabel = "TYPE",
      description = "Only objects of this content type: image/jpeg, or image/* for all images.")
  private @Nullable String contentType;

  @Option(
      names = "--image-format",
      paramLabel = "FORMAT",
      description = "Only pictures of this format, whatever their names and types say: jpeg, …")
  private @Nullable ImageFormat imageFormat;

  /// @throws IllegalArgumentException if a value is not allowed
  TimeQuery query(BucketName bucket, int limit) {
    return new TimeQuery(
        bucket,
        order.uploaded ? TimeOrder.UPLOADED : TimeOrder.TAKEN,
        TimeParameters.time(from),
        TimeParameters.time(to),
        newestFirst,
        new RowFilter(
            imageFormat, size(largerThan, 1), size(smallerThan, -1), camera, contentType, name),
        null,
        limit);
  }

  private static @Nullable ByteSize size(@Nullable String typed, int step) {
    return typed == null ? null : new ByteSize(RowFilterOptions.bytes(typed) + step);
  }
}
