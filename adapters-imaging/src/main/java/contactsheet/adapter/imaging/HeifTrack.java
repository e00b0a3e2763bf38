package contactsheet.adapter.imaging;

/// An image sequence: a track like that of a film [ISO/IEC 14496-12, section 8].
final class HeifTrack {
  /// Version and flags, before the content of a full box.
  private static final int FULL = 4;

  /// Width and height are at the end of a track's header, each with a fraction of 16 bits.
  private static final int SIZE = 8;

  private HeifTrack() {}

  /// Reads the number of pictures of the first track of pictures, and their size if there is no
  /// `meta`.
  static void read(ImageFile file, HeifBox moov, Findings findings) {
    for (var track : moov.children(file, 0)) {
      if (track.type().equals("trak") && isOfPictures(file, track)) {
        findings.frames(samples(file, track));
        if (findings.hasNoSize()) {
          size(file, track, findings);
        }
        return;
      }
    }
  }

  private static boolean isOfPictures(ImageFile file, HeifBox track) {
    return track
        .child(file, 0, "mdia")
        .flatMap(media -> media.leaf(file, 0, "hdlr"))
        .filter(handler -> file.says(handler.body() + 8, "pict"))
        .isPresent();
  }

  private static long samples(ImageFile file, HeifBox track) {
    return track
        .child(file, 0, "mdia")
        .flatMap(media -> media.child(file, 0, "minf"))
        .flatMap(information -> information.child(file, 0, "stbl"))
        .flatMap(samples -> samples.leaf(file, 0, "stsz"))
        .filter(sizes -> file.has(sizes.body(), 12))
        .map(sizes -> file.bigEndian(sizes.body() + 8, 4))
        .orElse(0L);
  }

  private static void size(ImageFile file, HeifBox track, Findings findings) {
    track
        .leaf(file, 0, "tkhd")
        .filter(header -> header.length() > FULL + SIZE && file.has(header.end() - SIZE, SIZE))
        .ifPresent(
            header ->
                findings.size(
                    file.bigEndian(header.end() - SIZE, 2),
                    file.bigEndian(header.end() - SIZE / 2, 2)));
  }
}
