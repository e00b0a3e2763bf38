package contactsheet.adapter.imaging;

import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import contactsheet.domain.Camera;
import contactsheet.domain.Capture;

/// How a picture was taken, out of EXIF [Exif 3.0].
final class ExifCapture {
  private ExifCapture() {}

  static Capture of(Metadata metadata, boolean recordPosition) {
    var first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    var exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    // Raw pictures and scans have EXIF's tags in the first directory [TIFF/EP, ISO 12234-2].
    var values = new ExifValues(exif, first);
    var firstOnly = new ExifValues(first);
    return new Capture(
        ExifTime.of(values, firstOnly),
        new Camera(
            firstOnly.text(ExifDirectoryBase.TAG_MAKE),
            firstOnly.text(ExifDirectoryBase.TAG_MODEL),
            values.text(ExifDirectoryBase.TAG_LENS_MODEL)),
        ExifExposure.of(values),
        recordPosition ? ExifPosition.of(metadata) : null);
  }
}
