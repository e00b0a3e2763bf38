package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/// Every change over HTTP leads to the notification that S3 documents.
final class NotificationTest {
  private static final String ETAG_OF_MEOW = "4a4be40c96ac6314e91d93f38043a634";

  private final Photos photos = new Photos();

  @AfterEach
  void stop() {
    photos.close();
  }

  @Test
  void a_put_is_told_in_full() {
    var before = Instant.now().minusMillis(1);
    photos.put("cat.jpg", "meow");
    var event = photos.events().getFirst();
    assertEquals("2.1", event.text("eventVersion"));
    assertEquals("aws:s3", event.text("eventSource"));
    assertEquals("us-east-1", event.text("awsRegion"));
    assertEquals("ObjectCreated:Put", event.text("eventName"));
    assertEquals("1.0", event.text("s3.s3SchemaVersion"));
    assertEquals("photos", event.text("s3.bucket.name"));
    assertEquals("arn:aws:s3:::photos", event.text("s3.bucket.arn"));
    assertEquals("cat.jpg", event.text("s3.object.key"));
    assertEquals("4", event.text("s3.object.size"));
    assertEquals(ETAG_OF_MEOW, event.text("s3.object.eTag"));
    assertTrue(event.text("s3.object.sequencer").matches("[0-9A-F]{18}"));
    assertTrue(event.text("eventTime").matches(".*\\.\\d{3}Z"));
    assertTrue(Instant.parse(event.text("eventTime")).isAfter(before));
    assertEquals(1, photos.events().size());
  }

  @Test
  void every_kind_of_change_has_its_name_and_a_later_sequencer() {
    photos.put("cat.jpg", "meow");
    photos.put("cat.jpg", "MEOW!");
    photos
        .client()
        .copyObject(
            request ->
                request
                    .sourceBucket("photos")
                    .sourceKey("cat.jpg")
                    .destinationBucket("photos")
                    .destinationKey("copy.jpg"));
    photos.client().deleteObject(request -> request.bucket("photos").key("cat.jpg"));
    var events = photos.events();
    assertEquals(
        List.of(
            "ObjectCreated:Put cat.jpg 4",
            "ObjectCreated:Put cat.jpg 5",
            "ObjectCreated:Copy copy.jpg 5",
            "ObjectRemoved:Delete cat.jpg -"),
        events.stream().map(ReceivedEvent::summary).toList());
    var sequencers = events.stream().map(event -> event.text("s3.object.sequencer")).toList();
    assertEquals(sequencers.stream().sorted().distinct().toList(), sequencers);
  }

  @Test
  void a_multipart_upload_is_told_once_when_it_is_complete() {
    var upload =
        photos.client().createMultipartUpload(r -> r.bucket("photos").key("big.tif")).uploadId();
    var part =
        photos
            .client()
            .uploadPart(
                r -> r.bucket("photos").key("big.tif").uploadId(upload).partNumber(1),
                RequestBody.fromString("one part"));
    assertTrue(photos.events().isEmpty());
    photos
        .client()
        .completeMultipartUpload(
            r ->
                r.bucket("photos")
                    .key("big.tif")
                    .uploadId(upload)
                    .multipartUpload(
                        m ->
                            m.parts(
                                CompletedPart.builder().partNumber(1).eTag(part.eTag()).build())));
    assertEquals(List.of("ObjectCreated:CompleteMultipartUpload big.tif 8"), photos.summaries());
  }

  @Test
  void deleting_many_at_once_tells_of_each_that_was_there() {
    photos.put("a", "1");
    photos.put("b", "2");
    photos.forgetEvents();
    var keys =
        Stream.of("a", "b", "never").map(k -> ObjectIdentifier.builder().key(k).build()).toList();
    photos.client().deleteObjects(r -> r.bucket("photos").delete(d -> d.objects(keys)));
    assertEquals(
        List.of("ObjectRemoved:Delete a -", "ObjectRemoved:Delete b -"),
        photos.summaries().stream().sorted().toList());
  }

  @Test
  void deleting_nothing_and_reading_tell_nothing() {
    photos.put("cat.jpg", "meow");
    photos.forgetEvents();
    photos.client().deleteObject(r -> r.bucket("photos").key("never"));
    photos.client().headObject(r -> r.bucket("photos").key("cat.jpg"));
    photos.client().getObjectAsBytes(r -> r.bucket("photos").key("cat.jpg"));
    assertTrue(photos.events().isEmpty());
  }

  @Test
  void a_versioned_bucket_tells_of_markers_and_versions() {
    photos
        .client()
        .putBucketVersioning(
            r ->
                r.bucket("photos")
                    .versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    var version = photos.put("cat.jpg", "meow").versionId();
    photos.client().deleteObject(r -> r.bucket("photos").key("cat.jpg"));
    photos.client().deleteObject(r -> r.bucket("photos").key("cat.jpg").versionId(version));
    var events = photos.events();
    assertEquals(
        List.of(
            "ObjectCreated:Put cat.jpg 4",
            "ObjectRemoved:DeleteMarkerCreated cat.jpg -",
            "ObjectRemoved:Delete cat.jpg -"),
        events.stream().map(ReceivedEvent::summary).toList());
    assertEquals(version, events.getFirst().text("s3.object.versionId"));
    assertEquals(version, events.getLast().text("s3.object.versionId"));
  }
}
