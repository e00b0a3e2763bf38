package contactsheet.application;

import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A page of a bucket's listing beside a page of the table's. Keys behind the end of the shorter
/// one belong to the next page.
///
/// @param examined the number of keys on either side
/// @param suspects the objects that seem to differ, in their order
/// @param agreeing the rows that seem to agree, in their order
/// @param end the last key that both reach, or none if both listings are at their end
record TwoListings(
    int examined, List<Suspect> suspects, List<Recorded> agreeing, @Nullable ObjectKey end) {
  /// An object whose two sides seem to differ.
  ///
  /// @param seemsHidden whether the bucket's listing has it, and one of the table's has not
  record Suspect(ObjectLocation location, boolean seemsHidden) {}

  static TwoListings of(
      BucketName bucket, ListingResult.ObjectPage objects, ListResult.EntryPage rows) {
    var end = earlier(end(objects), end(rows));
    var unmatched = new TreeMap<ObjectKey, Recorded>();
    rows.entries().stream()
        .filter(row -> reaches(end, row.location().key()))
        .forEach(row -> unmatched.put(row.location().key(), row));
    var suspects = new TreeMap<ObjectKey, Boolean>();
    var agreeing = new ArrayList<Recorded>();
    var examined = 0;
    for (var object : objects.objects()) {
      if (reaches(end, object.key())) {
        examined++;
        var row = unmatched.remove(object.key());
        if (row == null || rows.hidden().contains(object.key())) {
          suspects.put(object.key(), true);
        } else if (!object.agreesWith(row.metadata())) {
          suspects.put(object.key(), false);
        } else {
          agreeing.add(row);
        }
      }
    }
    unmatched.keySet().forEach(key -> suspects.put(key, false));
    return new TwoListings(
        examined + unmatched.size(), places(bucket, suspects), List.copyOf(agreeing), end);
  }

  private static List<Suspect> places(BucketName bucket, SortedMap<ObjectKey, Boolean> suspects) {
    return suspects.entrySet().stream()
        .map(it -> new Suspect(new ObjectLocation(bucket, it.getKey()), it.getValue()))
        .toList();
  }

  private static @Nullable ObjectKey end(ListingResult.ObjectPage objects) {
    return objects.more() ? objects.objects().getLast().key() : null;
  }

  private static @Nullable ObjectKey end(ListResult.EntryPage rows) {
    return rows.more() ? rows.entries().getLast().location().key() : null;
  }

  private static @Nullable ObjectKey earlier(@Nullable ObjectKey one, @Nullable ObjectKey other) {
    return other == null || (one != null && one.compareTo(other) < 0) ? one : other;
  }

  private static boolean reaches(@Nullable ObjectKey end, ObjectKey key) {
    return end == null || key.compareTo(end) <= 0;
  }
}
