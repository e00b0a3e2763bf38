package contactsheet.contract;

import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.Exposure;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files that name the part of them to read, and the result of an inspector that got this part. So
/// a test can check whether a source passes on the right bytes, independently of real pictures.
/// They begin `read LENGTH at OFFSET;`.
public final class ScriptedPicture {
  /// The length of a file's beginning, which is read at once.
  public static final int HEAD_BYTES = 64 * 1024;

  private static final Pattern SCRIPT =
      Pattern.compile("read ([0-9]+) at ([0-9]+);.*", Pattern.DOTALL);
  private static final int LONGEST_SCRIPT = 60;
  private static final byte FILLER = '-';

  /// The part that is to be read beside the head.
  ///
  /// @param length the length in bytes; 0 if there is no such part
  public record Script(int length, long offset) {}

  private ScriptedPicture() {}

  /// A file that is to be read no further than its head.
  public static byte[] complete(int size) {
    return file(size, 0, 0, "");
  }

  /// A file that is to be read at one place, where it has this text.
  public static byte[] withText(int size, int offset, String text) {
    return file(size, text.length(), offset, text);
  }

  /// Returns the result for a file of this size, if the inspector gets all requested bytes.
  public static ImageProperties properties(int size, String text) {
    return properties(size, Math.min(size, HEAD_BYTES), text);
  }

  /// Returns the result for a file.
  ///
  /// @param head the length of the given beginning, in bytes
  /// @param text the given part
  public static ImageProperties properties(long size, int head, String text) {
    return properties(size + " bytes, " + head + " of them at once, then '" + text + "'");
  }

  /// Returns the result for a whole file; nothing for any other file than these.
  public static Optional<ImageProperties> properties(byte[] file) {
    return script(file)
        .map(
            script -> {
              var text =
                  new String(
                      file, (int) script.offset(), script.length(), StandardCharsets.US_ASCII);
              return properties(file.length, text);
            });
  }

  /// Returns the part that a file names; nothing for any other file than these.
  public static Optional<Script> script(byte[] head) {
    var script =
        SCRIPT.matcher(
            new String(head, 0, Math.min(head.length, LONGEST_SCRIPT), StandardCharsets.US_ASCII));
    return script.matches()
        ? Optional.of(
            new Script(Integer.parseInt(script.group(1)), Long.parseLong(script.group(2))))
        : Optional.empty();
  }

  private static byte[] file(int size, int length, int offset, String text) {
    var file = new byte[size];
    Arrays.fill(file, FILLER);
    var script = ascii("read " + length + " at " + offset + ";");
    System.arraycopy(script, 0, file, 0, script.length);
    System.arraycopy(ascii(text), 0, file, offset == 0 ? script.length : offset, text.length());
    return file;
  }

  /// The camera's model is an attribute that has room for a text.
  private static ImageProperties properties(String said) {
    var model = Objects.requireNonNull(ImageText.clean(said));
    var camera = new Camera(null, model, null);
    return new ImageProperties(
        ImageFormat.TIFF,
        ImageGeometry.UNKNOWN,
        null,
        ImageSequence.UNKNOWN,
        new Capture(null, camera, Exposure.UNKNOWN, null),
        ImageWords.NONE);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
