package contactsheet.domain;

import contactsheet.domain.MetadataEntry.Recorded;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which rows a reader wants. A row has to pass every part that is there.
///
/// @param format the format of the wanted pictures, by their content
/// @param least the smallest size of the wanted objects
/// @param most the largest size of the wanted objects
/// @param camera a text that the camera's maker and model, with a space between them, have to
///     contain, in upper or lower case
/// @param contentType the content type of the wanted objects, such as `image/jpeg`, or a group of
///     content types, such as `image/*`; in upper or lower case, and without parameters
/// @param namePart a text that the keys of the wanted objects have to contain, exactly as it is
public record RowFilter(
    @Nullable ImageFormat format,
    @Nullable ByteSize least,
    @Nullable ByteSize most,
    @Nullable String camera,
    @Nullable String contentType,
    @Nullable String namePart) {
  /// Lets every row pass.
  public static final RowFilter NONE = new RowFilter(null, null, null, null, null, null);

  /// @throws IllegalArgumentException if a text is blank, or no size can pass
  public RowFilter {
    if (least != null && most != null && least.bytes() > most.bytes()) {
      throw new IllegalArgumentException(
          "no size is " + least.bytes() + " or more and " + most.bytes() + " or less");
    }
    if (camera != null) {
      Text.required("the camera", camera);
    }
    if (contentType != null) {
      Text.required("the content type", contentType);
    }
    if (namePart != null && namePart.isEmpty()) {
      throw new IllegalArgumentException("the part of the name is empty");
    }
  }

  /// Whether the filter lets this row pass.
  public boolean passes(Recorded row) {
    var metadata = row.metadata();
    var bytes = metadata.size().bytes();
    return (least == null || bytes >= least.bytes())
        && (most == null || bytes <= most.bytes())
        && (namePart == null || row.location().key().value().contains(namePart))
        && (contentType == null || isOf(metadata.contentType(), lower(contentType)))
        && (format == null || isOf(metadata.image(), format))
        && (camera == null || isBy(metadata.image(), lower(camera)));
  }

  private static boolean isOf(@Nullable ImageProperties image, ImageFormat format) {
    return image != null && image.format() == format;
  }

  private static boolean isOf(@Nullable ContentType given, String wanted) {
    if (given == null) {
      return false;
    }
    var plain = lower(given.value().split(";", 2)[0].strip());
    return wanted.endsWith("/*")
        ? plain.startsWith(wanted.substring(0, wanted.length() - 1))
        : plain.equals(wanted);
  }

  private static boolean isBy(@Nullable ImageProperties image, String part) {
    if (image == null) {
      return false;
    }
    var camera = image.capture().camera();
    return lower(text(camera.make()) + " " + text(camera.model())).contains(part);
  }

  private static String text(@Nullable ImageText text) {
    return text == null ? "" : text.value();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
