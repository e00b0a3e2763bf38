package contactsheet.adapter.imaging;

/// The blocks of a GIF: its screen, and the pictures that are shown on it [GIF89a specification].
final class GifBlocks {
  private static final int FIRST_BLOCK = 13;
  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2C;
  private static final int END = 0x3B;

  /// An application extension: its label, and the length of the name that follows.
  private static final String APPLICATION = "\u00FF\u000B";

  private static final int BEFORE_DATA = 14;

  /// An XMP packet is in its block unencoded. These bytes after it let readers of blocks find the
  /// block's end [XMP specification, part 3, section 1.1.2].
  private static final int BEHIND_XMP = 258;

  private final ImageFile file;
  private final Findings findings;
  private int pictures;

  private GifBlocks(ImageFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  static void read(ImageFile file, Findings findings) {
    findings.size(file.littleEndian(6, 2), file.littleEndian(8, 2));
    new GifBlocks(file, findings).walk(FIRST_BLOCK + colorTable(file.uint8(10)));
  }

  /// The number of pictures is known only if the whole file was read.
  private void walk(long firstBlock) {
    var position = firstBlock;
    while (true) {
      switch (file.uint8(position)) {
        case EXTENSION -> position = extension(position);
        case PICTURE -> {
          if (++pictures > 1) {
            findings.animated(true);
          }
          position = behindData(position + 11 + colorTable(file.uint8(position + 9)));
        }
        case END -> {
          findings.animated(pictures > 1);
          findings.frames(pictures);
          return;
        }
        default -> throw new MissingPartException(position);
      }
    }
  }

  private long extension(long position) {
    if (file.says(position + 1, APPLICATION)) {
      var name = position + 3;
      if (file.says(name, "NETSCAPE2.0") || file.says(name, "ANIMEXTS1.0")) {
        // Says how often the pictures are repeated.
        findings.animated(true);
      } else if (file.says(name, "XMP DataXMP")) {
        var end = behindData(position + BEFORE_DATA);
        var data = position + BEFORE_DATA;
        findings.xmp(data, Math.max(0, end - data - BEHIND_XMP));
        return end;
      }
    }
    return behindData(position + 2);
  }

  /// Data comes in pieces of up to 255 bytes, each behind its length; 0 ends it.
  private long behindData(long firstPiece) {
    var position = firstPiece;
    while (file.uint8(position) != 0) {
      position += 1 + file.uint8(position);
    }
    return position + 1;
  }

  /// How long the table of colours is that a byte of flags announces.
  private static int colorTable(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }
}
