package contactsheet.adapter.imaging;

/// What `meta` says of the picture that is shown first, the primary item [ISO/IEC 23008-12]: its
/// properties stand in one list, and a second list says which of them are whose. So a thumbnail's
/// size is never taken for the picture's.
///
/// @param file where it is
/// @param meta the box
record HeifMeta(ImageFile file, HeifBox meta) {
  /// Version and flags, before the boxes in a full box.
  private static final int FULL = 4;

  void read(Findings findings) {
    var primary = primaryItem();
    meta.child(file, FULL, "iprp")
        .ifPresent(
            properties ->
                properties
                    .child(file, 0, "ipco")
                    .ifPresent(list -> properties(primary, properties, list, findings)));
    HeifExif.place(file, meta).ifPresent(place -> findings.exif(place.offset(), place.length()));
  }

  private long primaryItem() {
    return meta.leaf(file, FULL, "pitm")
        .map(box -> file.bigEndian(box.body() + FULL, file.uint8(box.body()) == 0 ? 2 : 4))
        .orElse(0L);
  }

  private void properties(long primary, HeifBox properties, HeifBox list, Findings findings) {
    var all = list.children(file, 0);
    var turn = Turn.NONE;
    for (int index : HeifAssociations.of(file, properties, primary)) {
      if (index >= 1 && index <= all.size()) {
        turn = property(all.get(index - 1), turn, findings);
      }
    }
    findings.orientation(turn.orientation());
  }

  private Turn property(HeifBox property, Turn turn, Findings findings) {
    var body = property.body();
    switch (property.type()) {
      case "ispe" ->
          findings.size(file.bigEndian(body + FULL, 4), file.bigEndian(body + FULL + 4, 4));
      case "colr" -> {
        if (file.says(body, "prof") || file.says(body, "rICC")) {
          findings.colorProfile(
              () -> IccProfile.description(file, body + 4, property.length() - 4));
        }
      }
      case "irot" -> {
        // Anti-clockwise, in quarters.
        return turn.thenTurned(4 - (file.uint8(body) & 3));
      }
      case "imir" -> {
        return (file.uint8(body) & 1) == 0 ? turn.thenFlipped() : turn.thenMirrored();
      }
      default -> {}
    }
    return turn;
  }
}
