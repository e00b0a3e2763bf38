package contactsheet.adapter.aws.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.aws.StubServer;
import contactsheet.adapter.aws.StubServer.Answer;
import contactsheet.adapter.aws.TestClients;
import contactsheet.application.port.out.ObjectListing.ListingResult.NotListed;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What becomes of a listing that S3 refuses, and what is said of it.
final class ListFailuresTest {
  private static final BucketName PHOTOS = new BucketName("photos");

  @Test
  void a_refusal_for_want_of_rights_names_the_right() {
    var failure = failureOf(Answer.of(403));
    assertEquals(
        Failure.permanent(
            "S3 refused to list bucket photos (403): the role needs s3:ListBucket on the bucket"),
        failure);
  }

  @Test
  void a_bucket_elsewhere_is_told_with_its_region() {
    var failure = failureOf(Answer.of(301, Map.of("x-amz-bucket-region", "eu-west-3")));
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    assertTrue(
        failure.reason().startsWith("bucket photos is in region eu-west-3"), failure.reason());
  }

  @Test
  void a_busy_s3_may_answer_later() {
    var failure = failureOf(Answer.of(503));
    assertEquals(Failure.Kind.RETRYABLE, failure.kind());
    assertTrue(failure.reason().contains("503"), failure.reason());
  }

  @Test
  void a_key_that_is_none_is_a_sentence() {
    var xml =
        "<ListBucketResult><Contents><Key></Key><Size>1</Size>"
            + "<LastModified>2026-11-05T12:00:00.000Z</LastModified></Contents></ListBucketResult>";
    var failure = failureOf(new Answer(200, Map.of("Content-Type", "application/xml"), xml));
    assertEquals(
        Failure.permanent("the listing of bucket photos cannot be read: an object key is empty"),
        failure);
  }

  @Test
  void a_server_that_is_not_there_gives_no_answer() {
    var endpoint = URI.create("http://127.0.0.1:1");
    try (var s3 = TestClients.s3(endpoint)) {
      var failure = failure(new S3ObjectListing(s3));
      assertEquals(Failure.Kind.RETRYABLE, failure.kind());
      assertTrue(failure.reason().startsWith("S3 could not be asked to list bucket photos"));
    }
  }

  private static Failure failureOf(Answer answer) {
    try (var server = new StubServer(_ -> answer);
        var s3 = TestClients.s3(server.endpoint())) {
      return failure(new S3ObjectListing(s3));
    }
  }

  private static Failure failure(S3ObjectListing listing) {
    return assertInstanceOf(NotListed.class, listing.list(PHOTOS, "", null, 10)).failure();
  }
}
