package contactsheet.adapter.aws.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.aws.s3.inventory.InventoryListing;
import contactsheet.adapter.aws.s3.inventory.InventoryListing.Opened;
import contactsheet.application.port.out.ObjectListing.ListingResult.NotListed;
import contactsheet.application.port.out.ObjectListing.ListingResult.ObjectPage;
import contactsheet.contract.aws.S3World;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/// Inventories in a bucket of S3Proxy.
final class InventoryInS3Test extends InventoryContract {
  private static LocalS3 server;
  private static S3Client sdk;
  private static S3World reports;
  private static BucketName bucket;

  @BeforeAll
  static void start() {
    server = LocalS3.start(LocalS3Options.inMemory());
    sdk = TestClients.s3(server.endpoint());
    reports = new S3World(sdk);
    bucket = reports.emptyBucket();
  }

  @AfterAll
  static void stop() {
    sdk.close();
    server.close();
  }

  @Override
  Opened open(WrittenInventory inventory) {
    inventory
        .files()
        .forEach((key, content) -> reports.put(at(key), content, "binary/octet-stream", Map.of()));
    return open(inventory.manifestKey());
  }

  private static Opened open(String manifestKey) {
    return InventoryListing.open(new SdkS3Requests(sdk), at(manifestKey));
  }

  private static ObjectLocation at(String key) {
    return new ObjectLocation(bucket, new ObjectKey(key));
  }

  @Test
  void a_manifest_that_is_not_there_is_a_failure_that_only_a_person_can_mend() {
    var failure = assertInstanceOf(Opened.NotOpened.class, open("manifest.json")).failure();
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    var sentence = "there is no object " + at("manifest.json") + ": see whether it was deleted";
    assertEquals(sentence, failure.reason());
  }

  @Test
  void a_list_that_is_not_there_is_one_too_and_is_read_once_it_is() {
    var row = WrittenInventory.row("photos", "a.jpg", 1, "2026-11-01T00:00:00.000Z", "e");
    var inventory = WrittenInventory.of("photos", List.of(List.of(), List.of(row)));
    var listing = opened(open(inventory));
    var list = "inventory/photos/all/data/list-1.csv.gz";
    reports.delete(at(list));
    var photos = new BucketName("photos");
    var failed = assertInstanceOf(NotListed.class, listing.list(photos, "", null, 1)).failure();
    assertTrue(failed.reason().startsWith("there is no object " + at(list)), failed.reason());
    open(inventory);
    assertEquals(
        new ObjectKey("a.jpg"),
        assertInstanceOf(ObjectPage.class, listing.list(photos, "", null, 1))
            .objects()
            .getFirst()
            .key());
  }
}
