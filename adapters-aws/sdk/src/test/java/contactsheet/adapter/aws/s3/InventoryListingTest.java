package contactsheet.adapter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.aws.s3.inventory.InventoryListing;
import contactsheet.adapter.aws.s3.inventory.InventoryListing.Opened;
import contactsheet.application.port.out.ObjectListing.ListingResult.NotListed;
import contactsheet.application.port.out.ObjectListing.ListingResult.ObjectPage;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ETag;
import contactsheet.domain.Failure;
import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.StorageClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is particular to inventories: their files, their times, and what is wrong with them.
final class InventoryListingTest {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final String MONDAY = "2026-11-02T12:00:00.000Z";
  private static final String TUESDAY = "2026-11-03T12:00:00.250Z";

  @TempDir private Path folder;

  @Test
  void it_says_what_it_lists_and_since_when() {
    var listing = opened(WrittenInventory.of("photos", List.of()));
    assertEquals(PHOTOS, listing.bucket());
    assertEquals(Instant.parse("2026-11-28T01:00:00Z"), listing.beganAt());
    assertEquals(new ObjectPage(List.of(), false), listing.list(PHOTOS, "", null, 10));
  }

  /// An inventory is written while the bucket changes, so that a key may be in it twice.
  @Test
  void of_two_rows_with_one_key_the_later_state_is_listed() {
    var earlier = WrittenInventory.row("photos", "a", 1, MONDAY, "e1");
    var later = WrittenInventory.row("photos", "a", 2, TUESDAY, "e2");
    var expected =
        new ObjectPage(
            List.of(
                new ListedObject(
                    new ObjectKey("a"),
                    new ByteSize(2),
                    Instant.parse(TUESDAY),
                    new ETag("e2"),
                    StorageClass.STANDARD)),
            false);
    for (var rows : List.of(List.of(earlier, later), List.of(later, earlier))) {
      assertEquals(expected, opened(inventory(rows)).list(PHOTOS, "", null, 10));
      assertEquals(
          expected,
          opened(WrittenInventory.of("photos", rows.stream().map(List::of).toList()))
              .list(PHOTOS, "", null, 10));
    }
  }

  @Test
  void columns_may_be_missing_or_stand_in_another_order() {
    var schema = "LastModifiedDate, Size, Key, Bucket";
    var row = "\"%s\",\"7\",\"a+b%%2Bc%%C3%%A9\",\"photos\"".formatted(MONDAY);
    var inventory = WrittenInventory.of("photos", "CSV", schema, List.of(List.of(row)));
    var object =
        new ListedObject(
            new ObjectKey("a b+cé"), new ByteSize(7), Instant.parse(MONDAY), null, null);
    assertEquals(
        new ObjectPage(List.of(object), false), opened(inventory).list(PHOTOS, "", null, 10));
  }

  /// So many that they are sorted in several files. The step has no common factor with their
  /// number, so each key occurs once.
  @Test
  void rows_in_no_order_are_listed_in_the_order_of_their_keys() {
    var count = 44_000;
    var rows = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      rows.add(WrittenInventory.row("photos", key(i * 7919L % count), i, MONDAY, "e"));
    }
    var most = count * 19 / 20;
    var listing =
        opened(
            WrittenInventory.of(
                "photos", List.of(rows.subList(0, most), rows.subList(most, count))));
    ObjectKey after = null;
    for (int first = 0; first < count; first += 1000) {
      var page = assertInstanceOf(ObjectPage.class, listing.list(PHOTOS, "", after, 1000));
      assertEquals(key(first), page.objects().getFirst().key().value());
      assertEquals(key(first + 999), page.objects().getLast().key().value());
      assertEquals(first + 1000 < count, page.more());
      after = page.objects().getLast().key();
    }
  }

  /// More than are merged at once.
  @Test
  void an_inventory_may_have_many_lists() {
    var count = 150;
    var lists =
        IntStream.range(0, count)
            .mapToObj(
                i -> List.of(WrittenInventory.row("photos", key(i * 7 % count), i, MONDAY, "e")))
            .toList();
    var listing = opened(WrittenInventory.of("photos", lists));
    var page = assertInstanceOf(ObjectPage.class, listing.list(PHOTOS, "", null, count));
    assertEquals(
        IntStream.range(0, count).mapToObj(InventoryListingTest::key).toList(),
        page.objects().stream().map(it -> it.key().value()).toList());
  }

  private static String key(long number) {
    return "%06d.jpg".formatted(number);
  }

  @ParameterizedTest
  @CsvSource({"ORC", "Parquet"})
  void only_csv_is_read(String format) {
    assertRefused(
        "/manifest.json is in the format "
            + format
            + ", and only CSV is read: choose CSV in the"
            + " inventory's configuration, and name the next one",
        WrittenInventory.of("photos", format, "struct<bucket:string>", List.of()).writeTo(folder));
  }

  @Test
  void an_inventory_without_sizes_is_refused() {
    assertRefused(
        "/manifest.json has no column Size: add the field in the inventory's configuration, and"
            + " name the next one",
        WrittenInventory.of("photos", "CSV", "Bucket, Key", List.of()).writeTo(folder));
  }

  /// The second is the beginning of a table's metadata in Iceberg, the third is no JSON.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                      | it has no fileFormat",
        "{\"format-version\": 2, \"schemas\": []} | it has no fileFormat",
        "Bucket,Key                              | it is not the JSON that was expected",
        "{\"files\": [{\"key\": 1}]}             | it has no key",
        "{\"files\": [{\"key\": \"a\"            | it is not the JSON that was expected"
      })
  void another_file_is_no_manifest(String content, String why) throws IOException {
    assertRefused(
        "manifest.json is no manifest of an S3 Inventory ("
            + why
            + "): name the manifest.json of an inventory in CSV; the tables of S3 Metadata are not"
            + " read",
        Files.writeString(folder.resolve("manifest.json"), content));
  }

  @Test
  void a_manifest_that_is_not_there_is_named() {
    assertRefused(
        "manifest.json: copy it from the inventory's bucket", folder.resolve("manifest.json"));
  }

  /// A page is listed only when every list was read to its end and has its checksum.
  @ParameterizedTest
  @CsvSource({"cut", "changed", "replaced", "gone"})
  void a_damaged_list_is_told_and_nothing_is_listed(String damage) throws IOException {
    var good = List.of(WrittenInventory.row("photos", "a", 1, MONDAY, "e"));
    var inventory = WrittenInventory.of("photos", List.of(good, good));
    var listing = opened(inventory);
    var list = folder.resolve("inventory/photos/all/data/list-1.csv.gz");
    var bytes = Files.readAllBytes(list);
    switch (damage) {
      case "cut" -> Files.write(list, Arrays.copyOf(bytes, bytes.length - 4));
      case "changed" -> {
        // The byte of the system in gzip's header: only a checksum shows that it is another one.
        var changed = bytes.clone();
        changed[9] ^= 1;
        Files.write(list, changed);
      }
      case "replaced" -> Files.write(list, "hello".getBytes(UTF_8));
      default -> Files.delete(list);
    }
    var failure = failure(listing);
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    assertTrue(failure.reason().contains("list-1.csv.gz"), failure.reason());
    assertTrue(
        failure.reason().contains(damage.equals("gone") ? "there is no file" : "is damaged"),
        failure.reason());
    // The list is fetched again, and the same listing goes on.
    Files.write(list, bytes);
    var page = assertInstanceOf(ObjectPage.class, listing.list(PHOTOS, "", null, 10));
    assertEquals(List.of(new ObjectKey("a")), page.objects().stream().map(it -> it.key()).toList());
  }

  static Stream<String> wrongRows() {
    return Stream.of(
        WrittenInventory.row("albums", "a", 1, MONDAY, "e"),
        WrittenInventory.row("photos", "a", 1, "Monday", "e"),
        WrittenInventory.row("photos", "a", -1, MONDAY, "e"),
        WrittenInventory.row("photos", "%C3", "true", "false", "1", MONDAY, "e", ""),
        WrittenInventory.row("photos", "%+1", "true", "false", "1", MONDAY, "e", ""),
        WrittenInventory.row("photos", "", "true", "false", "1", MONDAY, "e", ""),
        WrittenInventory.row("photos", "a", "true", "false", "", MONDAY, "e", ""),
        "\"photos\",\"a\"",
        "x".repeat(20_000));
  }

  @ParameterizedTest
  @MethodSource("wrongRows")
  void a_row_that_cannot_be_read_is_no_row_that_is_left_out(String row) {
    var failure = failure(opened(inventory(List.of(row))));
    assertTrue(
        failure.reason().startsWith("the list inventory/photos/all/data/list-0.csv.gz of the"),
        failure.reason());
    assertTrue(
        failure.reason().endsWith("): nothing was done; fetch it again, or name another inventory"),
        failure.reason());
  }

  private Failure failure(InventoryListing listing) {
    return assertInstanceOf(NotListed.class, listing.list(PHOTOS, "", null, 10)).failure();
  }

  private static void assertRefused(String end, Path manifest) {
    var failure =
        assertInstanceOf(Opened.NotOpened.class, InventoryListing.open(manifest)).failure();
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    assertTrue(failure.reason().endsWith(end), failure.reason());
  }

  private static WrittenInventory inventory(List<String> rows) {
    return WrittenInventory.of("photos", List.of(rows));
  }

  private InventoryListing opened(WrittenInventory inventory) {
    return InventoryContract.opened(InventoryListing.open(inventory.writeTo(folder)));
  }
}
