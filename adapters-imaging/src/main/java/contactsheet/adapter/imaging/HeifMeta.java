package contactsheet.adapter.imaging;

import contactsheet.adapter.imaging.Findings.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the box `meta` for the primary item, the picture that is shown [ISO/IEC 23008-12]. One
/// list has all properties, and a second list assigns them to items, so a thumbnail's size is never
/// taken for the picture's.
///
/// @param file the file
/// @param meta the box
record HeifMeta(ImageFile file, HeifBox meta) {
  /// Version and flags, before the boxes in a full box.
  private static final int FULL = 4;

  private static final int MOST_EXIF = 64 * 1024;

  void read(Findings findings) {
    var primary = primaryItem();
    meta.child(file, FULL, "iprp").ifPresent(all -> properties(all, primary, findings));
    var items = meta.leaf(file, FULL, "iinf").map(box -> HeifItems.of(file, box));
    items
        .flatMap(HeifItems::exif)
        .flatMap(this::located)
        .flatMap(this::tiff)
        .ifPresent(place -> findings.exif(file, place.offset(), place.length()));
    items
        .flatMap(HeifItems::xmp)
        .flatMap(this::located)
        .ifPresent(place -> findings.xmp(place.offset(), place.length()));
  }

  private long primaryItem() {
    return meta.leaf(file, FULL, "pitm")
        .map(box -> file.bigEndian(box.body() + FULL, file.uint8(box.body()) == 0 ? 2 : 4))
        .orElse(0L);
  }

  private void properties(HeifBox all, long primary, Findings findings) {
    all.child(file, 0, "ipco")
        .map(list -> list.children(file, 0))
        .ifPresent(
            list -> {
              new HeifProperties(file, findings).read(of(primary, all, list));
              if (findings.hasNoProfile()) {
                tile(primary)
                    .ifPresent(
                        tile ->
                            new HeifProperties(file, findings).readProfile(of(tile, all, list)));
              }
            });
  }

  private List<HeifBox> of(long item, HeifBox all, List<HeifBox> list) {
    var properties = new ArrayList<HeifBox>();
    for (int index : HeifAssociations.of(file, all, item)) {
      if (index >= 1 && index <= list.size()) {
        properties.add(list.get(index - 1));
      }
    }
    return properties;
  }

  /// The first of the pictures that the primary one is put together from.
  private Optional<Long> tile(long primary) {
    return meta.leaf(file, FULL, "iref")
        .flatMap(references -> HeifReferences.firstPartOf(file, references, primary));
  }

  private Optional<Place> located(long item) {
    return meta.leaf(file, FULL, "iloc")
        .flatMap(locations -> HeifLocations.of(file, locations, item));
  }

  /// The TIFF begins as many bytes after this number as the number says.
  private Optional<Place> tiff(Place item) {
    file.obtain(item.offset(), (int) Math.min(item.length(), MOST_EXIF), MOST_EXIF);
    if (!file.has(item.offset(), 4)) {
      return Optional.empty();
    }
    var before = 4 + file.bigEndian(item.offset(), 4);
    return before < item.length()
        ? Optional.of(new Place(item.offset() + before, item.length() - before))
        : Optional.empty();
  }
}
