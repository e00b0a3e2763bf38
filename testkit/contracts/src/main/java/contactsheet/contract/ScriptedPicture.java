package contactsheet.contract;

import contactsheet.application.port.out.ImageInspector;
import contactsheet.application.port.out.ImageInspector.Inspection;
import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.Exposure;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageText;
import contactsheet.domain.Orientation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/// Files that say which part of them is to be read, and an inspector that does so and tells what it
/// was given: so a source shows whether it hands files in as they are, whatever real pictures are
/// like. They begin `read LENGTH at OFFSET;`.
public final class ScriptedPicture {
  /// Knows these files, and nothing else, as pictures.
  public static final ImageInspector INSPECTOR = ScriptedPicture::inspect;

  private static final Pattern SCRIPT =
      Pattern.compile("read ([0-9]+) at ([0-9]+);.*", Pattern.DOTALL);
  private static final int LONGEST_SCRIPT = 60;
  private static final byte FILLER = '-';

  private ScriptedPicture() {}

  /// A file that is to be read no further than its head.
  public static byte[] complete(int size) {
    return file(size, 0, 0, "");
  }

  /// A file that is to be read at one place, where it has this text.
  public static byte[] withText(int size, int offset, String text) {
    return file(size, text.length(), offset, text);
  }

  /// What the inspector says of a file of this size, if it is given all that it asks for.
  public static ImageProperties properties(int size, String text) {
    var head = Math.min(size, ImageInspector.HEAD_BYTES);
    return properties(size + " bytes, " + head + " of them at once, then '" + text + "'");
  }

  private static byte[] file(int size, int length, int offset, String text) {
    var file = new byte[size];
    Arrays.fill(file, FILLER);
    var script = ascii("read " + length + " at " + offset + ";");
    System.arraycopy(script, 0, file, 0, script.length);
    System.arraycopy(ascii(text), 0, file, offset == 0 ? script.length : offset, text.length());
    return file;
  }

  private static Inspection inspect(ImageInspector.ImageContent content) {
    var head = content.head();
    var script =
        SCRIPT.matcher(
            new String(head, 0, Math.min(head.length, LONGEST_SCRIPT), StandardCharsets.US_ASCII));
    if (!script.matches()) {
      return new Inspection.NoImage();
    }
    var length = Integer.parseInt(script.group(1));
    var text = length == 0 ? "" : read(content, Long.parseLong(script.group(2)), length);
    return new Inspection.Image(
        properties(
            content.size() + " bytes, " + head.length + " of them at once, then '" + text + "'"));
  }

  private static String read(ImageInspector.ImageContent content, long offset, int length) {
    return content
        .read(offset, length)
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
        .orElse("?");
  }

  /// Where there is room for a text.
  private static ImageProperties properties(String said) {
    var model = Objects.requireNonNull(ImageText.clean(said));
    var camera = new Camera(null, model, null);
    return new ImageProperties(
        ImageFormat.TIFF,
        null,
        Orientation.UPRIGHT,
        null,
        null,
        new Capture(null, camera, Exposure.UNKNOWN, null));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
