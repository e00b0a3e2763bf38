package contactsheet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult.NotListed;
import contactsheet.application.port.out.ObjectListing.ListingResult.ObjectPage;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation.Found;
import contactsheet.domain.StorageClass;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The behaviour of every [ObjectListing].
public abstract class ObjectListingContract {
  /// Keys in the order in which S3 lists them. UTF-16 would put the emoji, a pair of surrogates,
  /// before the full-width tilde.
  public static final List<String> ORDERED_KEYS =
      List.of(" ", "+", "Z", "a b", "a/b", "ab", "é", "漢", "\uFF5E", "😀");

  /// Keys with the same order in UTF-8 and UTF-16, by which some servers compare.
  public static final List<String> ORDERED_KEYS_OF_ONE_PLANE =
      ORDERED_KEYS.subList(0, ORDERED_KEYS.size() - 1);

  private final List<String> oddKeys;
  private final List<String> orderedKeys;
  private final Predicate<String> isPagedBehind;
  private BucketName bucket = new BucketName("not-made-yet");

  /// @param oddKeys the odd keys that the world behind the listing can hold side by side, of those
  ///     that [ObjectMetadataSourceContract] has
  /// @param orderedKeys the keys that the world behind the listing lists in S3's order
  protected ObjectListingContract(List<String> oddKeys, List<String> orderedKeys) {
    this(oddKeys, orderedKeys, _ -> true);
  }

  /// @param isPagedBehind whether the world behind the listing can begin a list behind a given one
  ///     of these keys
  protected ObjectListingContract(
      List<String> oddKeys, List<String> orderedKeys, Predicate<String> isPagedBehind) {
    this.oddKeys = List.copyOf(oddKeys);
    this.orderedKeys = List.copyOf(orderedKeys);
    this.isPagedBehind = isPagedBehind;
  }

  /// The listing under test.
  protected abstract ObjectListing listing();

  /// The source that looks at the same world.
  protected abstract ObjectMetadataSource source();

  /// The world that both look at.
  protected abstract ObjectWorld world();

  /// The class in the world's listing for an object whose uploader chose none; nothing if its
  /// listings have no classes.
  protected @Nullable StorageClass usualClass() {
    return StorageClass.STANDARD;
  }

  /// Whether the world's listings leave out an object whose newest version is a delete marker, as
  /// S3's do.
  protected boolean hidesDeletedVersions() {
    return true;
  }

  @BeforeEach
  void makeBucket() {
    bucket = world().emptyBucket();
  }

  @Test
  void an_empty_bucket_is_one_empty_page() {
    assertEquals(new ObjectPage(List.of(), false), page("", null, 10));
  }

  @Test
  void a_bucket_that_is_not_there_is_a_failure_that_only_a_person_can_mend() {
    var nowhere = listing().list(new BucketName("nowhere-at-all"), "", null, 10);
    var failure = assertInstanceOf(NotListed.class, nowhere).failure();
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    assertTrue(failure.reason().startsWith("there is no bucket nowhere-at-all"), failure.reason());
  }

  @Test
  void an_object_is_listed_as_it_is_observed() {
    put("cat.jpg", "meow");
    var listed = page("", null, 10).objects().getFirst();
    var observed = source().observe(new ObjectLocation(bucket, new ObjectKey("cat.jpg")));
    var found =
        assertInstanceOf(Found.class, assertInstanceOf(Observed.class, observed).observation());
    assertEquals(new ByteSize(4), listed.size());
    assertEquals(found.metadata().etag(), listed.etag());
    assertTrue(listed.agreesWith(found.metadata()), listed + " and " + found);
  }

  /// There is no event for it, so an audit has to find it in the listing.
  @Test
  void an_object_is_listed_with_its_storage_class() {
    put("cat.jpg", "meow");
    assertEquals(usualClass(), page("", null, 10).objects().getFirst().storageClass());
  }

  @Test
  void keys_are_in_the_order_of_their_code_points() {
    orderedKeys.reversed().forEach(key -> put(key, "x"));
    assertEquals(orderedKeys, keys(page("", null, 100)));
  }

  @Test
  void a_page_begins_behind_a_key_in_that_order() {
    var paged = orderedKeys.stream().filter(isPagedBehind).toList();
    paged.forEach(key -> put(key, "x"));
    for (int i = 0; i < paged.size(); i++) {
      assertEquals(paged.subList(i + 1, paged.size()), keys(page("", paged.get(i), 100)));
    }
  }

  @Test
  void odd_keys_are_listed_as_they_are() {
    oddKeys.forEach(key -> put(key, "x"));
    assertEquals(
        List.copyOf(new TreeSet<>(oddKeys.stream().map(ObjectKey::new).toList())),
        page("", null, 100).objects().stream().map(it -> it.key()).toList());
  }

  @Test
  void a_listing_goes_on_behind_any_odd_key() {
    oddKeys.stream().filter(isPagedBehind).forEach(key -> put(key, "x"));
    var seen = new ArrayList<String>();
    var page = page("", null, 1);
    seen.addAll(keys(page));
    while (page.more()) {
      page = page("", seen.getLast(), 1);
      seen.addAll(keys(page));
    }
    assertEquals(keys(page("", null, 100)), seen);
  }

  @Test
  void a_prefix_shows_only_the_keys_that_begin_with_it() {
    List.of("a%b", "a/1", "a/2", "a0", "A/3", "b/a/4", "é/5").forEach(key -> put(key, "x"));
    assertEquals(List.of("a/1", "a/2"), keys(page("a/", null, 10)));
    assertEquals(List.of("a%b"), keys(page("a%", null, 10)));
    assertEquals(List.of("é/5"), keys(page("é", null, 10)));
    assertEquals(List.of(), keys(page("c", null, 10)));
  }

  @Test
  void a_page_begins_behind_the_key_it_is_told_and_says_whether_there_is_more() {
    List.of("a/1", "a/2", "a/3", "b/1").forEach(key -> put(key, "x"));
    assertEquals(List.of("a/2", "a/3"), keys(page("", "a/1", 2)));
    assertEquals(true, page("", "a/1", 2).more());
    assertEquals(false, page("", "a/1", 3).more());
    assertEquals(List.of("a/3"), keys(page("a/", "a/2", 1)));
    assertEquals(false, page("a/", "a/2", 1).more());
    assertEquals(List.of("b/1"), keys(page("b/", "a/22", 10)));
    assertEquals(List.of(), keys(page("a/", "b/1", 10)));
  }

  @Test
  void what_is_deleted_or_uploaded_is_seen_at_once() {
    for (int length = 1; length <= 5; length++) {
      put("cat.jpg", "x".repeat(length));
      assertEquals(new ByteSize(length), page("", null, 1).objects().getFirst().size());
    }
    world().delete(new ObjectLocation(bucket, new ObjectKey("cat.jpg")));
    assertEquals(new ObjectPage(List.of(), false), page("", null, 10));
  }

  @Test
  void of_a_bucket_with_versions_it_shows_what_is_there_now() {
    bucket = world().emptyBucketWithVersions();
    put("cat.jpg", "one");
    put("cat.jpg", "second");
    put("dog.jpg", "one");
    world().delete(new ObjectLocation(bucket, new ObjectKey("dog.jpg")));
    var page = page("", null, 1);
    assertEquals(List.of("cat.jpg"), keys(page));
    assertEquals(new ByteSize(6), page.objects().getFirst().size());
    assertEquals(!hidesDeletedVersions(), page.more());
    var next = hidesDeletedVersions() ? List.of() : List.of("dog.jpg");
    assertEquals(next, keys(page("", "cat.jpg", 1)));
  }

  @Test
  void other_buckets_are_left_out() {
    put("cat.jpg", "x");
    bucket = world().emptyBucket();
    assertEquals(new ObjectPage(List.of(), false), page("", null, 10));
  }

  private void put(String key, String content) {
    world()
        .put(
            new ObjectLocation(bucket, new ObjectKey(key)),
            content.getBytes(StandardCharsets.UTF_8),
            "image/jpeg",
            Map.of());
  }

  private ObjectPage page(String prefix, @Nullable String after, int limit) {
    var behind = after == null ? null : new ObjectKey(after);
    return assertInstanceOf(ObjectPage.class, listing().list(bucket, prefix, behind, limit));
  }

  private static List<String> keys(ObjectPage page) {
    return page.objects().stream().map(object -> object.key().value()).toList();
  }
}
