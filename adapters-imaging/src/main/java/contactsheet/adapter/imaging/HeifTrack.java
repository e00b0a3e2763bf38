package contactsheet.adapter.imaging;

/// An image sequence: a track like that of a film [ISO/IEC 14496-12, section 8].
final class HeifTrack {
  private HeifTrack() {}

  /// How many pictures the first track of pictures has, or 0 where that is not told.
  static long pictures(ImageFile file, HeifBox moov) {
    for (var track : moov.children(file, 0)) {
      if (track.type().equals("trak") && isOfPictures(file, track)) {
        return samples(file, track);
      }
    }
    return 0;
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
}
