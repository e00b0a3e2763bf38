package contactsheet.adapter.imaging;

import contactsheet.domain.Orientation;

/// Mirrorings and quarter turns one after the other: always the same as at most one mirroring at
/// the left and right, and then a turn.
///
/// @param mirrored whether it is mirrored first
/// @param quarters how often it is then turned by 90 degrees clockwise, 0 to 3
record Turn(boolean mirrored, int quarters) {
  static final Turn NONE = new Turn(false, 0);

  Turn thenTurned(int more) {
    return new Turn(mirrored, (quarters + more) % 4);
  }

  /// Mirrors left and right. Mirroring a turned picture is the same as turning the mirrored one in
  /// the opposite direction.
  Turn thenMirrored() {
    return new Turn(!mirrored, (4 - quarters) % 4);
  }

  /// Top and bottom change places.
  Turn thenFlipped() {
    return thenMirrored().thenTurned(2);
  }

  Orientation orientation() {
    return switch (quarters) {
      case 0 -> mirrored ? Orientation.MIRROR : Orientation.UPRIGHT;
      case 1 -> mirrored ? Orientation.TRANSVERSE : Orientation.ROTATE_90;
      case 2 -> mirrored ? Orientation.FLIP : Orientation.ROTATE_180;
      default -> mirrored ? Orientation.TRANSPOSE : Orientation.ROTATE_270;
    };
  }
}
