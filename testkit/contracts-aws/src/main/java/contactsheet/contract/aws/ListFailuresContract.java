package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectListing.ListingResult.NotListed;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The result of a listing that S3 refuses, and its sentence.
public abstract class ListFailuresContract {
  private static final BucketName PHOTOS = new BucketName("photos");

  @Test
  void a_refusal_for_want_of_rights_names_the_right() {
    var failure = failureOf(Answer.of(403));
    assertEquals(
        Failure.permanent(
            "S3 refused to list bucket photos (403): the role needs s3:ListBucket on the bucket"),
        failure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "301 | PermanentRedirect | PERMANENT | bucket photos is in another region",
        "400 | AuthorizationHeaderMalformed | PERMANENT | bucket photos is in another region",
        "400 | ExpiredToken | RETRYABLE | 400 ExpiredToken",
        "403 | AccessDenied | PERMANENT | s3:ListBucket",
        "403 | SignatureDoesNotMatch | PERMANENT | secret key",
        "403 | RequestTimeTooSkewed | RETRYABLE | 403 RequestTimeTooSkewed",
        "404 | NoSuchBucket | PERMANENT | there is no bucket photos",
        "404 | NoSuchAccessPoint | PERMANENT | there is no access point photos",
        "404 | '' | PERMANENT | AWS_ENDPOINT_URL_S3",
        "503 | SlowDown | RETRYABLE | 503 SlowDown",
      })
  void a_refusal_is_judged_by_the_table_of_all_refusals(
      int status, String code, Failure.Kind kind, String sentence) {
    var failure = failureOf(Answer.refusal(status, code));
    assertEquals(kind, failure.kind(), failure::reason);
    assertTrue(failure.reason().contains(sentence), failure::reason);
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
        "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key></Key><Size>1</Size>"
            + "<LastModified>2026-11-05T12:00:00.000Z</LastModified></Contents></ListBucketResult>";
    var failure = failureOf(new Answer(200, Map.of("Content-Type", "application/xml"), xml));
    assertEquals(
        Failure.permanent("the listing of bucket photos cannot be read: an object key is empty"),
        failure);
  }

  @Test
  void a_list_that_does_not_say_how_to_go_on_is_none() {
    var xml = "<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>";
    var failure = failureOf(new Answer(200, Map.of("Content-Type", "application/xml"), xml));
    assertEquals(Failure.Kind.RETRYABLE, failure.kind());
    assertTrue(failure.reason().contains("does not say how to go on"), failure.reason());
  }

  @Test
  void an_object_without_a_size_is_a_sentence() {
    var xml =
        "<ListBucketResult><IsTruncated>false</IsTruncated>"
            + "<Contents><Key>cat.jpg</Key></Contents></ListBucketResult>";
    var failure = failureOf(new Answer(200, Map.of("Content-Type", "application/xml"), xml));
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    assertTrue(failure.reason().contains("no key, no size or no time"), failure.reason());
  }

  @Test
  void a_server_that_is_not_there_gives_no_answer() {
    var endpoint = URI.create("http://127.0.0.1:1");
    var failure = failureAt(endpoint);
    assertEquals(Failure.Kind.RETRYABLE, failure.kind());
    assertTrue(failure.reason().startsWith("S3 could not be asked to list bucket photos"));
  }

  private Failure failureOf(Answer answer) {
    try (var server = new StubServer(_ -> answer)) {
      return failureAt(server.endpoint());
    }
  }

  private Failure failureAt(URI endpoint) {
    return assertInstanceOf(NotListed.class, list(endpoint, PHOTOS)).failure();
  }

  /// Lists a bucket by the listing under test.
  ///
  /// @param endpoint the endpoint of its S3
  protected abstract ListingResult list(URI endpoint, BucketName bucket);
}
