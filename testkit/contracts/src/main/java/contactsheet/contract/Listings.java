package contactsheet.contract;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Short ways to make the pages of one bucket's listing.
final class Listings {
  /// The bucket that is listed.
  static final BucketName PHOTOS = new BucketName("photos");

  private Listings() {}

  /// Fills a store with one entry for each key.
  static MetadataStore filled(MetadataStore store, List<String> keys) {
    keys.forEach(key -> StoreUnderTest.save(store, Entries.recorded(location(key), "1")));
    return store;
  }

  static EntryPage page(MetadataStore store, String prefix, @Nullable String after, int limit) {
    var behind = after == null ? null : new ObjectKey(after);
    return assertInstanceOf(EntryPage.class, store.list(PHOTOS, prefix, behind, limit));
  }

  static List<String> keys(EntryPage page) {
    return page.entries().stream().map(entry -> entry.location().key().value()).toList();
  }

  static ObjectLocation location(String key) {
    return new ObjectLocation(PHOTOS, new ObjectKey(key));
  }
}
