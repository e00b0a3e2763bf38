package contactsheet.application;

import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.application.port.out.ObjectListing.ListingResult.ObjectPage;
import contactsheet.domain.ObjectKey;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The part of a page that ends with a key: out-ports know where a page begins, and not where a
/// range ends.
///
/// @param last the last key of the part; none for the whole page
record KeysUpTo(@Nullable ObjectKey last) {
  ObjectPage of(ObjectPage page) {
    var objects = page.objects().stream().filter(it -> includes(it.key())).toList();
    return new ObjectPage(objects, page.more() && goesOnBehind(page.objects().getLast().key()));
  }

  EntryPage of(EntryPage page) {
    var entries = page.entries().stream().filter(it -> includes(it.location().key())).toList();
    return new EntryPage(
        entries,
        page.more() && goesOnBehind(page.entries().getLast().location().key()),
        page.hidden().stream().filter(this::includes).collect(Collectors.toUnmodifiableSet()));
  }

  private boolean includes(ObjectKey key) {
    return last == null || key.compareTo(last) <= 0;
  }

  private boolean goesOnBehind(ObjectKey key) {
    return last == null || key.compareTo(last) < 0;
  }
}
