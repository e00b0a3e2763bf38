package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.pipeline.LocalObjects;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectSelection;
import contactsheet.domain.Observation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The objects that rows are compared with.
///
/// @param objects the objects of the local S3
/// @param selection the selection of the objects that have a row
record Buckets(LocalObjects objects, ObjectSelection selection) {
  Set<String> names() {
    return objects.buckets();
  }

  /// An object, or null where there is none that has a row.
  @Nullable Looks looks(ObjectLocation location) {
    var metadata = objects.find(location);
    if (metadata == null) {
      return null;
    }
    return switch (selection.seen(location.key(), new Observation.Found(metadata))) {
      case Observation.Found(var seen) -> Looks.of(seen);
      case Observation.Absent() -> null;
    };
  }

  /// All objects of a bucket, by key.
  Map<String, Looks> listing(String bucket) {
    var listing = new HashMap<String, Looks>();
    objects
        .list(bucket)
        .forEach(
            each ->
                listing.put(each.location().key().value(), new Looks(each.size(), each.eTag())));
    return listing;
  }
}
