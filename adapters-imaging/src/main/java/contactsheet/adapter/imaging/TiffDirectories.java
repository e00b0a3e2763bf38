package contactsheet.adapter.imaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A TIFF: a chain of directories, one for each page, anywhere in the file [TIFF 6.0; BigTIFF]. A
/// directory may have others below it: in a camera's raw picture the full picture is there, and the
/// first directory is that of a thumbnail [TIFF/EP; DNG specification].
///
/// Here the size and the pages are found; EXIF is made of the same and is read as such.
final class TiffDirectories {
  private static final int MOST_PAGES = 10_000;

  /// Cameras write up to four.
  private static final int MOST_BELOW = 8;

  private final ImageFile file;
  private final TiffLayout layout;
  private final Findings findings;

  private TiffDirectories(ImageFile file, TiffLayout layout, Findings findings) {
    this.file = file;
    this.layout = layout;
    this.findings = findings;
  }

  static boolean begin(ImageFile file) {
    return TiffLayout.of(file) != null;
  }

  static void read(ImageFile file, Findings findings) {
    var layout = TiffLayout.of(file);
    if (layout != null) {
      new TiffDirectories(file, layout, findings).read();
    }
  }

  private void read() {
    if (!layout.big()) {
      findings.exif(file, 0, file.size());
    }
    var first = TiffDirectory.at(file, layout, layout.firstDirectory(file));
    var below = below(first);
    if (isRaw(first, below)) {
      findings.raw();
      rawSize(first, below);
    } else {
      fullSize(first, below);
      countPages(first);
    }
  }

  private List<TiffDirectory> below(TiffDirectory first) {
    var below = new ArrayList<TiffDirectory>();
    for (var offset : first.numbers(TiffDirectory.SUB_DIRECTORIES, MOST_BELOW)) {
      try {
        below.add(TiffDirectory.at(file, layout, offset));
      } catch (MissingPartException _) {
        // The others may be had.
      }
    }
    return below;
  }

  private boolean isRaw(TiffDirectory first, List<TiffDirectory> below) {
    return layout.isCamerasOwn()
        || first.has(TiffDirectory.DNG_VERSION)
        || first.isOfSensor()
        || below.stream().anyMatch(TiffDirectory::isOfSensor);
  }

  private void rawSize(TiffDirectory first, List<TiffDirectory> below) {
    switch (layout.maker()) {
      case CANON -> findings.sizeStandsInExif();
      case PANASONIC ->
          findings.size(
              first.number(TiffDirectory.SENSOR_RIGHT) - first.number(TiffDirectory.SENSOR_LEFT),
              first.number(TiffDirectory.SENSOR_BOTTOM) - first.number(TiffDirectory.SENSOR_TOP));
      case ANY -> largestSize(first, below);
    }
  }

  /// Not every camera marks its thumbnail as one: so the largest directory counts that is not.
  private void largestSize(TiffDirectory first, List<TiffDirectory> below) {
    Stream.concat(Stream.of(first), below.stream())
        .filter(TiffDirectory::isFull)
        .max(Comparator.comparingDouble(TiffDirectory::pixels))
        .ifPresent(this::size);
    orientationOfBig(first);
  }

  /// The first directory that is not marked as a smaller version of another one.
  private void fullSize(TiffDirectory first, List<TiffDirectory> below) {
    if (first.isFull()) {
      size(first);
    } else {
      below.stream().filter(TiffDirectory::isFull).findFirst().ifPresent(this::size);
    }
    orientationOfBig(first);
  }

  /// EXIF is not read of a BigTIFF.
  private void orientationOfBig(TiffDirectory first) {
    if (layout.big()) {
      first.orientation(findings);
    }
  }

  private void size(TiffDirectory directory) {
    findings.size(
        directory.number(TiffDirectory.IMAGE_WIDTH), directory.number(TiffDirectory.IMAGE_HEIGHT));
  }

  /// Told only if the chain is seen to its end; nothing is fetched for it.
  private void countPages(TiffDirectory first) {
    var pages = first.isFull() ? 1 : 0;
    var next = first.next();
    for (int i = 0; i < MOST_PAGES; i++) {
      if (next == 0) {
        findings.pages(pages);
        return;
      }
      var directory = TiffDirectory.had(file, layout, next);
      if (directory.isFull()) {
        pages++;
        if (findings.hasNoSize()) {
          size(directory);
        }
      }
      next = directory.next();
    }
  }
}
