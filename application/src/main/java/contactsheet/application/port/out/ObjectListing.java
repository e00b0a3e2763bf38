package contactsheet.application.port.out;

import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the objects of a bucket. In a versioned bucket it lists each object's newest version.
public interface ObjectListing {
  /// Lists a bucket's objects in the order of their keys. Strongly consistent: a change that was
  /// over before the call is seen by it.
  ///
  /// @param prefix the beginning of the keys; empty for all keys
  /// @param after the key behind which the listed keys begin, or none to begin at the beginning
  /// @param limit the most objects to return, 1 or more
  ListingResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit);

  /// The result of a listing.
  sealed interface ListingResult {
    /// One page.
    ///
    /// @param objects the objects, in the order of their keys
    /// @param more whether there are objects behind the last one, so there has to be one
    record ObjectPage(List<ListedObject> objects, boolean more) implements ListingResult {
      public ObjectPage {
        objects = List.copyOf(objects);
        if (more && objects.isEmpty()) {
          throw new IllegalArgumentException("an empty page has no more behind it");
        }
      }
    }

    /// The source did not answer, or refused the request: nothing is known of the bucket.
    record NotListed(Failure failure) implements ListingResult {}
  }
}
