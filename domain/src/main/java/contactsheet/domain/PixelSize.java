package contactsheet.domain;

/// How large a picture is, in pixels.
///
/// @param width the width in pixels, 1 or more
/// @param height the height in pixels, 1 or more
public record PixelSize(int width, int height) {
  public PixelSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("not the size of a picture: " + width + " x " + height);
    }
  }

  /// The size after a quarter turn.
  public PixelSize turned() {
    return new PixelSize(/* width= */ height, /* height= */ width);
  }

  /// Whether it is nowhere larger than the other.
  public boolean fitsInto(PixelSize other) {
    return width <= other.width && height <= other.height;
  }
}
