package contactsheet.adapter.imaging;

/// A HEIC or AVIF, which consists of nested boxes. `meta` describes the pictures in the file. It
/// may be after the pixels; the sizes of the boxes before it lead to it.
final class HeifBoxes {
  private static final int PART = 64 * 1024;
  private static final int MOST_BOXES = 64;

  /// Enough for a box's header, the long one included.
  private static final int BOX_HEADER = 16;

  private HeifBoxes() {}

  static void read(ImageFile file, Findings findings) {
    findings.animated(HeifBrand.isSequence(file));
    var position = 0L;
    for (int i = 0; i < MOST_BOXES && position < file.size(); i++) {
      file.obtain(position, (int) Math.min(BOX_HEADER, file.size() - position), PART);
      var box = HeifBox.at(file, position, file.size());
      if (box.type().equals("meta")) {
        new HeifMeta(file, box).read(findings);
      } else if (box.type().equals("moov")) {
        HeifTrack.read(file, box, findings);
      }
      position = box.end();
      if (!findings.hasNoSize() && !file.has(position, BOX_HEADER)) {
        return;
      }
    }
  }
}
