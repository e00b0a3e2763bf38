package contactsheet.adapter.aws.s3;

import static java.nio.charset.StandardCharsets.US_ASCII;

import contactsheet.adapter.aws.s3.inventory.InventoryListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// A program that writes an inventory of a million objects in no order, lists it page by page, and
/// prints what that takes.
final class LargeInventory {
  private static final int SIZE = 1_000_000;
  private static final int LISTS = 4;
  private static final int PAGE = 1_000;

  /// It has no factor in common with the size, so that each key occurs once.
  private static final long STEP = 700_001;

  private LargeInventory() {}

  /// Fails where a page is not the one that is expected.
  ///
  /// @param arguments the folder for the inventory
  public static void main(String[] arguments) throws IOException {
    var manifest = write(Path.of(arguments[0]));
    var start = System.nanoTime();
    var listing = InventoryContract.opened(InventoryListing.open(manifest));
    ObjectKey after = null;
    var sorted = 0L;
    for (int first = 0; first < SIZE; first += PAGE) {
      var page =
          switch (listing.list(new BucketName("photos"), "", after, PAGE)) {
            case ListingResult.ObjectPage objects -> objects;
            case ListingResult.NotListed(var failure) ->
                throw new IllegalStateException(failure.reason());
          };
      sorted = sorted == 0 ? System.nanoTime() : sorted;
      check(page.objects().size() == PAGE, page);
      check(page.objects().getFirst().key().value().equals(key(first)), page);
      after = page.objects().getLast().key();
      check(after.value().equals(key(first + PAGE - 1)), page);
      check(page.more() == first + PAGE < SIZE, page);
    }
    System.out.printf(
        Locale.ROOT,
        "Large inventory: %,d objects sorted in %.1f s, listed in %.1f s%n",
        SIZE,
        seconds(start, sorted),
        seconds(sorted, System.nanoTime()));
  }

  private static double seconds(long from, long to) {
    return Duration.ofNanos(to - from).toMillis() / 1e3;
  }

  private static void check(boolean isRight, ListingResult.ObjectPage page) {
    if (!isRight) {
      throw new IllegalStateException("not the page that was expected: " + page);
    }
  }

  private static Path write(Path folder) throws IOException {
    for (int list = 0; list < LISTS; list++) {
      var file = Files.newOutputStream(folder.resolve("list-" + list + ".csv.gz"));
      try (var out = new OutputStreamWriter(new GZIPOutputStream(file), US_ASCII)) {
        for (long i = list; i < SIZE; i += LISTS) {
          var key = key(i * STEP % SIZE).replace(" ", "+");
          out.write(
              WrittenInventory.row(
                  "photos",
                  key,
                  "true",
                  "false",
                  "4096",
                  "2026-11-02T12:00:00.000Z",
                  "0123456789abcdef0123456789abcdef",
                  "STANDARD"));
          out.write('\n');
        }
      }
    }
    var files =
        IntStream.range(0, LISTS)
            .mapToObj("{\"key\": \"inventory/photos/all/data/list-%d.csv.gz\"}"::formatted)
            .collect(Collectors.joining(","));
    return Files.writeString(
        folder.resolve("manifest.json"),
        """
        {"sourceBucket": "photos", "creationTimestamp": "1795827600000", "fileFormat": "CSV",
         "fileSchema": "%s", "files": [%s]}
        """
            .formatted(WrittenInventory.SCHEMA, files));
  }

  private static String key(long number) {
    return "holiday in Italy/%07d/IMG_%07d.jpg".formatted(number, number);
  }
}
