package contactsheet.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/// A diagram drawn as SVG. Fonts differ between machines, and so do the numbers in the drawing. So
/// it contains a digest of its source, by which a change is found.
final class Picture {
  private Picture() {}

  static String of(String source) throws IOException {
    var svg = new ByteArrayOutputStream();
    new SourceStringReader(source).outputImage(svg, new FileFormatOption(FileFormat.SVG));
    return svg.toString(UTF_8).strip() + "\n" + mark(source) + "\n";
  }

  static boolean isOf(String source, String picture) {
    return picture.endsWith(mark(source) + "\n");
  }

  private static String mark(String source) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
      return "<!-- drawn from sha256:" + HexFormat.of().formatHex(digest) + " -->";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
