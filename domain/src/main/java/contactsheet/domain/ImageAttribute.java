package contactsheet.domain;

/// The names of a picture's attributes, the entries of a row's [Attribute#IMAGE]. The table, HTTP
/// answers and the command line share them. `docs/reference.md` describes each.
public final class ImageAttribute {
  public static final String FORMAT = "format";

  /// The size as shown.
  public static final String WIDTH = "width";
  public static final String HEIGHT = "height";

  /// The size as stored, before the orientation is applied.
  public static final String RAW_WIDTH = "raw_width";
  public static final String RAW_HEIGHT = "raw_height";

  public static final String ORIENTATION = "orientation";
  public static final String EXIF_ORIENTATION = "exif_orientation";
  public static final String COLOR_PROFILE = "color_profile";
  public static final String ANIMATED = "animated";
  public static final String FRAMES = "frames";
  public static final String PAGES = "pages";
  public static final String CAPTURED_AT = "captured_at";
  public static final String CAMERA_MAKE = "camera_make";
  public static final String CAMERA_MODEL = "camera_model";
  public static final String LENS_MODEL = "lens_model";

  /// The exposure time as a photographer writes it.
  public static final String EXPOSURE_TIME = "exposure_time";

  /// The exact fraction of the file, if the exposure time is rounded.
  public static final String EXPOSURE_FRACTION = "exposure_fraction";

  public static final String APERTURE = "aperture";
  public static final String ISO = "iso";
  public static final String FOCAL_LENGTH = "focal_length_mm";
  public static final String TITLE = "title";
  public static final String DESCRIPTION = "description";
  public static final String ARTIST = "artist";
  public static final String COPYRIGHT = "copyright";
  public static final String KEYWORDS = "keywords";
  public static final String RATING = "rating";
  public static final String LATITUDE = "latitude";
  public static final String LONGITUDE = "longitude";
  public static final String ALTITUDE = "altitude";

  private ImageAttribute() {}
}
