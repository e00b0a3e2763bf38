package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectListing.ListingResult.NotListed;
import contactsheet.application.port.out.ObjectListing.ListingResult.ObjectPage;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.StorageClass;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer is accepted as a list only if it is one, is of the requested bucket, and has new keys.
/// A false empty list would make a repair remove every row.
public abstract class BelievedListsContract {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final String WHOM_TO_ASK =
      "; see whether it is S3 that AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL names";

  /// More requests than any stub here may cost.
  private static final int MANY = 120;

  @Test
  void a_list_without_a_name_is_believed() {
    assertEquals(
        new ObjectPage(List.of(), false), listed(list("<IsTruncated>false</IsTruncated>")));
  }

  @Test
  void the_class_of_an_object_is_listed() {
    var page =
        assertInstanceOf(
            ObjectPage.class,
            listed(
                list(
                    "<IsTruncated>false</IsTruncated>"
                        + contents("a.jpg", "<StorageClass>GLACIER_IR</StorageClass>"))));
    assertEquals(new StorageClass("GLACIER_IR"), page.objects().getFirst().storageClass());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>Welcome to nginx!</body></html>",
        "<html><body>Sign in to the guests' network</body></html>",
        "Not found",
        "{\"objects\":[]}",
        "",
        " ",
        "<!DOCTYPE",
        "<!DOCTYPE ListBucketResult [",
        "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY % d SYSTEM \"e\"> %d;",
        "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x\"><ListBucketResult>"
            + "<IsTruncated>false</IsTruncated></ListBucketResult>",
        "<?xml version=\"9.9\" encoding=\"nonsense\"?><ListBucketResult/>",
        "<Error><Code>InternalError</Code><Message>We encountered an error.</Message></Error>",
        "<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>",
        "<ListBucketResult/>",
        "<ListBucketResult><Name>photos</Name></ListBucketResult>",
        "<ListBucketResult><IsTruncated></IsTruncated></ListBucketResult>",
        "<ListBucketResult><IsTruncated>maybe</IsTruncated></ListBucketResult>",
        "<ListBucketResult><Name>others</Name><IsTruncated>false</IsTruncated></ListBucketResult>"
      })
  void what_is_no_list_of_the_bucket_is_a_failure_with_one_sentence(String body) {
    var failure = assertInstanceOf(NotListed.class, listed(body)).failure();
    assertEquals(Failure.Kind.PERMANENT, failure.kind(), failure::reason);
    assertTrue(
        failure.reason().startsWith("the answer is no list of bucket photos: "), failure::reason);
    assertTrue(failure.reason().endsWith(WHOM_TO_ASK), failure::reason);
    assertEquals(1, failure.reason().lines().count(), failure::reason);
  }

  @Test
  void what_a_server_says_is_cut_and_kept_in_one_line() {
    var name = "x&#x85;&#x202E;".repeat(9000);
    for (var body :
        List.of(
            list("<Name>" + name + "</Name><IsTruncated>false</IsTruncated>"),
            list("<IsTruncated>" + name + "</IsTruncated>"),
            list(more(name)))) {
      var reason = assertInstanceOf(NotListed.class, listed(body)).failure().reason();
      assertTrue(reason.length() < 1000, reason);
      assertTrue(reason.chars().noneMatch(c -> c == 0x85 || c == 0x202E), reason);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ListBucketResult><IsTruncated>false</IsTruncated><Cont",
        "<ListBucketResult><IsTruncated>false</IsTruncated>",
        "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>a</Key><Size>x</Size>"
            + "<LastModified>2026-11-05T12:00:00.000Z</LastModified></Contents></ListBucketResult>",
        "<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>"
            + "<Contents><Key>100%</Key><Size>1</Size>"
            + "<LastModified>2026-11-05T12:00:00.000Z</LastModified></Contents></ListBucketResult>"
      })
  void a_list_that_is_cut_off_or_damaged_may_be_whole_later(String body) {
    var failure = assertInstanceOf(NotListed.class, listed(body)).failure();
    assertEquals(Failure.Kind.RETRYABLE, failure.kind(), failure::reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE", "<!DOCTYPE a [<!ENTITY % d SYSTEM \"e\"> %d;", "<Err", ""})
  void a_refusal_that_cannot_be_read_is_a_failure_all_the_same(String body) {
    try (var server = new StubServer(_ -> new Answer(403, Map.of(), body))) {
      var failure = assertInstanceOf(NotListed.class, page(server.endpoint(), null, 10)).failure();
      assertEquals(Failure.Kind.PERMANENT, failure.kind(), failure::reason);
    }
  }

  @Test
  void a_token_that_repeats_ends_the_listing() {
    assertEndless(n -> contents("a/" + n) + more("one"), "the same token");
  }

  @Test
  void tokens_that_go_round_in_a_circle_end_the_listing() {
    assertEndless(n -> contents("a/" + n) + more("t" + n % 3), "the same token");
  }

  @Test
  void answers_that_repeat_their_keys_for_ever_end_the_listing() {
    assertEndless(n -> contents("a") + contents("b") + more("t" + n), "told nothing new");
  }

  @Test
  void empty_answers_for_ever_end_the_listing() {
    assertEndless(n -> more("t" + n), "told nothing new");
  }

  @Test
  void keys_before_the_one_that_was_asked_for_are_no_news() {
    var failure = endless("b", n -> contents("a") + contents("b") + more("t" + n));
    assertTrue(failure.reason().contains("told nothing new"), failure::reason);
  }

  @Test
  void what_does_not_lie_behind_the_key_that_was_asked_for_is_dropped() {
    var body =
        list("<IsTruncated>false</IsTruncated>" + contents("a") + contents("b") + contents("c"));
    try (var server = serving(_ -> body)) {
      var page =
          assertInstanceOf(ObjectPage.class, page(server.endpoint(), new ObjectKey("b"), 10));
      assertEquals(List.of("c"), keys(page));
      assertEquals(false, page.more());
    }
  }

  @Test
  void more_objects_than_were_asked_for_are_left_for_the_next_page() {
    var body =
        list("<IsTruncated>false</IsTruncated>" + contents("a") + contents("b") + contents("c"));
    try (var server = serving(_ -> body)) {
      var page = assertInstanceOf(ObjectPage.class, page(server.endpoint(), null, 2));
      assertEquals(List.of("a", "b"), keys(page));
      assertEquals(true, page.more());
    }
  }

  /// S3 may end its answer before the first key of a page.
  @Test
  void an_empty_answer_with_a_new_token_is_gone_past() {
    try (var server = serving(n -> list(n < 3 ? more("t" + n) : last(contents("a"))))) {
      assertEquals(
          List.of("a"),
          keys(assertInstanceOf(ObjectPage.class, page(server.endpoint(), null, 10))));
    }
  }

  private void assertEndless(Function<Integer, String> answers, String why) {
    var failure = endless(null, answers);
    assertTrue(
        failure.reason().startsWith("the list of bucket photos does not come to an end: "),
        failure::reason);
    assertTrue(failure.reason().contains(why), failure::reason);
    assertTrue(failure.reason().endsWith(WHOM_TO_ASK), failure::reason);
  }

  private Failure endless(@Nullable String after, Function<Integer, String> answers) {
    try (var server = serving(n -> list(answers.apply(n)))) {
      var behind = after == null ? null : new ObjectKey(after);
      var failure =
          assertInstanceOf(NotListed.class, page(server.endpoint(), behind, 1000)).failure();
      assertEquals(Failure.Kind.PERMANENT, failure.kind(), failure::reason);
      assertTrue(server.requests().size() < MANY, () -> server.requests().size() + " requests");
      return failure;
    }
  }

  private ListingResult listed(String body) {
    try (var server = serving(_ -> body)) {
      return page(server.endpoint(), null, 10);
    }
  }

  private static StubServer serving(Function<Integer, String> bodies) {
    var next = new AtomicInteger();
    var type = Map.of("Content-Type", "application/xml");
    return new StubServer(_ -> new Answer(200, type, bodies.apply(next.getAndIncrement())));
  }

  private static String list(String content) {
    return "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
        + content
        + "</ListBucketResult>";
  }

  private static String more(String token) {
    return "<IsTruncated>true</IsTruncated><NextContinuationToken>"
        + token
        + "</NextContinuationToken>";
  }

  private static String last(String contents) {
    return contents + "<IsTruncated>false</IsTruncated>";
  }

  private static String contents(String key) {
    return contents(key, "");
  }

  private static String contents(String key, String more) {
    return "<Contents><Key>"
        + key
        + "</Key><Size>1</Size><LastModified>2026-11-05T12:00:00.000Z</LastModified>"
        + more
        + "</Contents>";
  }

  private static List<String> keys(ObjectPage page) {
    return page.objects().stream().map(object -> object.key().value()).toList();
  }

  private ListingResult page(URI endpoint, @Nullable ObjectKey after, int limit) {
    return listing(endpoint).list(PHOTOS, "", after, limit);
  }

  /// Returns the listing under test.
  ///
  /// @param endpoint the endpoint of its S3
  protected abstract ObjectListing listing(URI endpoint);
}
