package contactsheet.adapter.imaging;

/// The blocks of a GIF: its screen, and the pictures that are shown on it [GIF89a specification].
final class GifBlocks {
  private static final int FIRST_BLOCK = 13;
  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2C;
  private static final int END = 0x3B;

  private GifBlocks() {}

  static void read(ImageFile file, Findings findings) {
    findings.size(file.littleEndian(6, 2), file.littleEndian(8, 2));
    findings.frames(pictures(file, FIRST_BLOCK + colorTable(file.uint8(10))));
  }

  /// Only a file that is seen to its end tells how many pictures it has.
  private static int pictures(ImageFile file, long firstBlock) {
    var pictures = 0;
    var position = firstBlock;
    while (true) {
      switch (file.uint8(position)) {
        case EXTENSION -> position = behindData(file, position + 2);
        case PICTURE -> {
          pictures++;
          position = behindData(file, position + 11 + colorTable(file.uint8(position + 9)));
        }
        case END -> {
          return pictures;
        }
        default -> throw new MissingPartException(position);
      }
    }
  }

  /// Data comes in pieces of up to 255 bytes, each behind its length; 0 ends it.
  private static long behindData(ImageFile file, long firstPiece) {
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
