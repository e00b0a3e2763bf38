package contactsheet.adapter.imaging;

import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The texts that people wrote into EXIF, without the fillers that cameras write.
final class ExifWords {
  private static final Set<String> FILLERS =
      Set.of(
          "default",
          "untitled",
          "image description",
          "exif_jpeg_picture",
          "exif jpeg",
          "jpeg picture",
          "my beautiful picture",
          "sony dsc",
          "dcf",
          "applemark",
          "picture",
          "photo",
          "cof",
          "dav",
          "edf",
          "hdr",
          "hdrpl",
          "rhdr",
          "mde",
          "nor",
          "oznor",
          "ptr",
          "sdr",
          "bty",
          "btf",
          "rbty",
          "smart",
          "fbt",
          "qrf",
          "vsco",
          "burst");

  private static final List<String> BEGINNINGS =
      List.of("exif_hdl", "<digimax", "<kenox", "<samsung", "dcim\\", "\\dcim", "dsc0");

  private ExifWords() {}

  static ImageWords of(Metadata metadata) {
    var first = new ExifValues(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
    var description = caption(first, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION);
    return new ImageWords(
        null,
        description == null || isFiller(description.value()) ? null : description,
        caption(first, ExifDirectoryBase.TAG_ARTIST),
        caption(first, ExifDirectoryBase.TAG_COPYRIGHT),
        List.of(),
        null);
  }

  private static @Nullable ImageText caption(ExifValues first, int tag) {
    return first.raw(tag).map(ImageText::cleanCaption).orElse(null);
  }

  /// `OLYMPUS DIGITAL CAMERA`, `SONY DSC`, and the letters by which phones name how they computed.
  private static boolean isFiller(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return FILLERS.contains(lower)
        || lower.endsWith("digital camera")
        || lower.endsWith("digital still camera")
        || BEGINNINGS.stream().anyMatch(lower::startsWith);
  }
}
