package contactsheet.domain;

/// The mirroring and the turn that a stored picture needs to be shown as it was taken [Exif 3.0,
/// tag Orientation]. Turns are clockwise.
public enum Orientation {
  UPRIGHT(1),
  MIRROR(2),
  ROTATE_180(3),
  FLIP(4),
  /// Mirror, then turn by 270 degrees.
  TRANSPOSE(5),
  ROTATE_90(6),
  /// Mirror, then turn by 90 degrees.
  TRANSVERSE(7),
  ROTATE_270(8);

  private final int exif;

  Orientation(int exif) {
    this.exif = exif;
  }

  /// The orientation that has this number in EXIF, 1 to 8.
  public static Orientation ofExif(int number) {
    for (var orientation : values()) {
      if (orientation.exif == number) {
        return orientation;
      }
    }
    throw new IllegalArgumentException("not an orientation: " + number);
  }

  /// EXIF's number, 1 to 8.
  public int exif() {
    return exif;
  }

  /// Whether it exchanges width and height.
  public boolean swapsSides() {
    return exif >= TRANSPOSE.exif;
  }

  /// The size after this turn.
  public PixelSize displayed(PixelSize stored) {
    return swapsSides() ? stored.turned() : stored;
  }
}
