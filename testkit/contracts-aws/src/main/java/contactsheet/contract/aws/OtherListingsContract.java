package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult.ObjectPage;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of servers that repeat parameters differently from S3 are read too, page by page, and each
/// key comes once.
public abstract class OtherListingsContract {
  /// A bare percent sign is no character of an encoded text.
  private static final List<String> PERCENT_SIGNS =
      List.of("100%", "100% sure", "50%25", "a%", "a%zz", "a&b<c%");

  private static final List<String> SPACES = List.of("a b", "a b c", "a c", "a d/1", "a d/2", "b");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000})
  void a_start_that_is_repeated_as_it_was_sent_is_read(int pageSize) {
    try (var server = new StubbedS3(ListingHabit.REPEATS_UNENCODED)) {
      var keys = new ArrayList<>(ObjectMetadataSourceContract.ODD_KEYS);
      keys.addAll(PERCENT_SIGNS);
      assertListed(server, keys, "", pageSize);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%", "a%", "50%2", "a&b<"})
  void a_prefix_that_is_repeated_as_it_was_sent_is_read(String prefix) {
    try (var server = new StubbedS3(ListingHabit.REPEATS_UNENCODED)) {
      assertListed(server, PERCENT_SIGNS, prefix, 1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000})
  void keys_that_are_repeated_because_they_are_compared_encoded_are_dropped(int pageSize) {
    try (var server = new StubbedS3(ListingHabit.COMPARES_ENCODED)) {
      assertListed(server, SPACES, "", pageSize);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000})
  void a_start_that_is_ignored_repeats_no_key(int pageSize) {
    try (var server = new StubbedS3(ListingHabit.IGNORES_START)) {
      assertListed(server, SPACES, "", pageSize);
    }
  }

  private void assertListed(StubbedS3 server, List<String> keys, String prefix, int pageSize) {
    var bucket = server.emptyBucket();
    var expected = new TreeSet<ObjectKey>();
    for (var key : keys) {
      var location = new ObjectLocation(bucket, new ObjectKey(key));
      server.put(location, new byte[1], "image/jpeg", Map.of());
      if (key.startsWith(prefix)) {
        expected.add(location.key());
      }
    }
    assertEquals(List.copyOf(expected), all(listing(server.endpoint()), bucket, prefix, pageSize));
  }

  private static List<ObjectKey> all(
      ObjectListing listing, BucketName bucket, String prefix, int pageSize) {
    var keys = new ArrayList<ObjectKey>();
    @Nullable ObjectKey after = null;
    do {
      var page = assertInstanceOf(ObjectPage.class, listing.list(bucket, prefix, after, pageSize));
      page.objects().forEach(object -> keys.add(object.key()));
      after = page.more() ? keys.getLast() : null;
    } while (after != null);
    return keys;
  }

  /// Returns the listing under test.
  ///
  /// @param endpoint the endpoint of its S3
  protected abstract ObjectListing listing(URI endpoint);
}
