package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.contract.aws.StubServer.Request;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation.Found;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A bucket in another region than that of the settings, `eu-central-1`, is followed. The server
/// answers by the region that a request is signed for.
public abstract class BucketRegionsContract {
  private static final String THERE = "eu-west-3";
  private static final Map<String, String> NAMED = Map.of("x-amz-bucket-region", THERE);

  private static final Map<String, String> HEAD =
      Map.of("Content-Length", "5", "Last-Modified", "Thu, 05 Nov 2026 11:59:58 GMT");

  /// How S3 refuses a request to another region: it names the bucket's region or not.
  enum Refusal {
    MOVED(301, "PermanentRedirect", true),
    MOVED_SOMEWHERE(301, "PermanentRedirect", false),
    NEW_BUCKET(307, "TemporaryRedirect", false),
    SIGNED_FOR_ANOTHER(400, "AuthorizationHeaderMalformed", true),
    SIGNED_FOR_ANOTHER_UNNAMED(400, "AuthorizationHeaderMalformed", false),
    NOT_OPTED_IN(400, "IllegalLocationConstraintException", false);

    private final int status;
    private final String code;
    private final boolean named;

    Refusal(int status, String code, boolean named) {
      this.status = status;
      this.code = code;
      this.named = named;
    }

    /// A redirection names the region in a header, and a refused signature in the body: so HEAD
    /// gets a bare 400.
    private Answer answer() {
      var body =
          "<Error><Code>%s</Code><Message>No.</Message>%s</Error>"
              .formatted(code, named && status == 400 ? "<Region>" + THERE + "</Region>" : "");
      return new Answer(status, named && status == 301 ? NAMED : Map.of(), body);
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_object_is_found_where_its_bucket_is(Refusal refusal) {
    for (var key : List.of("cat.txt", "cat.jpg")) {
      try (var server = new StubServer(asked -> answer(asked, refusal.answer()))) {
        var source = source(server.endpoint(), new ScriptedInspector());
        assertFound(source, key);
        var before = server.requests().size();
        assertFound(source, key);
        assertEquals(before + 1, server.requests().size(), "the region is kept");
        assertTrue(server.requests().stream().filter(this::asksForRegion).count() <= 1);
        assertTrue(server.requests().stream().allMatch(it -> it.path().startsWith("/photos")));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_bucket_is_listed_where_it_is(Refusal refusal) {
    try (var server = new StubServer(asked -> answer(asked, refusal.answer()))) {
      var listing = listing(server.endpoint());
      var photos = ObjectLocation.of("photos", "cat.jpg").bucket();
      assertInstanceOf(ListingResult.ObjectPage.class, listing.list(photos, "", null, 10));
      assertEquals(THERE, region(server.requests().getLast()));
    }
  }

  @Test
  void many_that_find_out_at_once_ask_for_the_region_once() throws Exception {
    var refusal = Refusal.NOT_OPTED_IN.answer();
    try (var server = new StubServer(asked -> answer(asked, refusal));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var source = source(server.endpoint(), null);
      Callable<Boolean> observation =
          () -> {
            assertFound(source, "cat.txt");
            return true;
          };
      var observations = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < 20; i++) {
        observations.add(observation);
      }
      for (var done : threads.invokeAll(observations)) {
        assertTrue(done.get());
      }
      assertEquals(1, server.requests().stream().filter(this::asksForRegion).count());
    }
  }

  @ParameterizedTest
  @CsvSource({"evil.example.com", "eu_west_3", "''", "eu-central-1"})
  void what_names_no_other_region_is_not_followed(String named) {
    var refusal =
        Answer.refusal(301, "PermanentRedirect", "No.", Map.of("x-amz-bucket-region", named));
    try (var server = new StubServer(_ -> refusal)) {
      var source = source(server.endpoint(), null);
      var result = source.observe(ObjectLocation.of("photos", "cat.txt"));
      var failure = assertInstanceOf(NotObserved.class, result).failure();
      assertTrue(failure.reason().contains("bucket photos is in"), failure::reason);
      assertTrue(server.requests().size() <= 6, () -> "" + server.requests().size());
      for (var request : server.requests()) {
        assertEquals("eu-central-1", region(request));
      }
    }
  }

  private static Answer answer(Request asked, Answer elsewhere) {
    if (!region(asked).equals(THERE)) {
      return asked.path().equals("/photos") && asked.method().equals("HEAD")
          ? Answer.of(elsewhere.status(), NAMED)
          : elsewhere;
    }
    if (asked.query().contains("list-type=2")) {
      return new Answer(
          200,
          Map.of("Content-Type", "application/xml"),
          "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>");
    }
    return asked.method().equals("HEAD")
        ? Answer.of(200, HEAD)
        : new Answer(
            206,
            Map.of(
                "Last-Modified", "Thu, 05 Nov 2026 11:59:58 GMT", "Content-Range", "bytes 0-4/5"),
            "abcde");
  }

  /// The credential's scope: `anyone/20261130/eu-west-3/s3/aws4_request`.
  private static String region(Request asked) {
    return asked.header("Authorization").split("/", -1)[2];
  }

  private boolean asksForRegion(Request asked) {
    return asked.method().equals("HEAD") && asked.path().equals("/photos");
  }

  private static void assertFound(ObjectMetadataSource source, String key) {
    var result = source.observe(ObjectLocation.of("photos", key));
    var observed = assertInstanceOf(Observed.class, result, result::toString);
    assertInstanceOf(Found.class, observed.observation());
  }

  /// Returns the source under test, configured for `eu-central-1`.
  ///
  /// @param endpoint the endpoint of its S3
  /// @param inspector the inspector of pictures; without one, every object is observed by HEAD
  protected abstract ObjectMetadataSource source(URI endpoint, @Nullable ImageInspector inspector);

  /// Returns the listing of the same carrier.
  ///
  /// @param endpoint the endpoint of its S3
  protected abstract ObjectListing listing(URI endpoint);
}
