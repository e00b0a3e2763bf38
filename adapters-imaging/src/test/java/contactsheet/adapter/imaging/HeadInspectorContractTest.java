package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.Image;
import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.NoImage;
import contactsheet.domain.ImageFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/// The contract of an [ImageInspector] for any file: it returns, and reads no more than allowed,
/// which [WatchedContent] checks.
class HeadInspectorContractTest {
  /// The smallest picture that every browser shows: a GIF of one pixel.
  private static final byte[] PIXEL =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");

  /// The beginnings of files of each format.
  private static final List<String> BEGINNINGS =
      List.of(
          "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF\u0000",
          "\u00FF\u00D8\u00FF\u00E1\u0000\u0080Exif\u0000\u0000II*\u0000\u0008\u0000\u0000\u0000",
          "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR",
          "GIF89a",
          "RIFF\u0000\u0001\u0000\u0000WEBPVP8X\n\u0000\u0000\u0000",
          "\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic\u0000\u0000\u0001\u0000meta",
          "\u0000\u0000\u0000\u0018ftypavif\u0000\u0000\u0000\u0000mif1avif\u0000\u0000\u0001\u0000meta",
          "II*\u0000\u0008\u0000\u0000\u0000",
          "MM\u0000*\u0000\u0000\u0000\u0008",
          "BM");

  private final ImageInspector inspector = new HeadInspector(true);

  @Test
  void a_picture_is_known_by_its_content() {
    var properties = assertInstanceOf(Image.class, inspect(WatchedContent.of(PIXEL))).properties();
    assertEquals(ImageFormat.GIF, properties.format());
  }

  @Test
  void text_is_no_picture() {
    for (var text : List.of("", "B", "Dear Zoë, here is the picture", "<svg/>", "%PDF-1.7\n")) {
      assertNoImage(WatchedContent.of(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void nothing_but_zeros_is_no_picture() {
    assertNoImage(WatchedContent.repeating(new byte[100_000], 5L << 40));
  }

  /// So a picture that is cut short is still recognised.
  @Property
  void a_beginning_is_answered_wherever_it_is_cut(@ForAll("beginnings") byte[] beginning) {
    for (int length = 0; length <= beginning.length; length++) {
      inspect(WatchedContent.of(Arrays.copyOf(beginning, length)));
    }
  }

  @Property
  void anything_behind_a_pictures_beginning_is_answered(
      @ForAll("files") byte[] file, @ForAll("sizes") long size) {
    inspect(WatchedContent.of(file));
    inspect(WatchedContent.repeating(file, size));
  }

  @Property
  void a_part_that_cannot_be_had_is_done_without(@ForAll("files") byte[] file) {
    inspect(WatchedContent.withoutFurtherParts(file));
  }

  @Property
  void looking_again_gives_the_same_answer_for_the_same_reads(
      @ForAll("files") byte[] file, @ForAll("sizes") long size) {
    var once = WatchedContent.repeating(file, size);
    var again = WatchedContent.repeating(file, size);
    assertEquals(inspect(once), inspect(again));
    assertEquals(once.reads(), again.reads());
  }

  @Provide
  Arbitrary<byte[]> beginnings() {
    return Arbitraries.of(BEGINNINGS).map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Provide
  Arbitrary<byte[]> files() {
    var rest = Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(400);
    var longRest =
        Combinators.combine(rest, Arbitraries.integers().between(1, 1_000))
            .as(HeadInspectorContractTest::repeated);
    return Combinators.combine(
            beginnings(), Arbitraries.frequencyOf(Tuple.of(4, rest), Tuple.of(1, longRest)))
        .as(HeadInspectorContractTest::joined);
  }

  @Provide
  Arbitrary<Long> sizes() {
    return Arbitraries.longs().between(0, 5L << 40);
  }

  private ImageInspector.Inspection inspect(WatchedContent content) {
    var inspection = inspector.inspect(content);
    assertNotNull(inspection);
    return inspection;
  }

  private void assertNoImage(WatchedContent content) {
    assertEquals(new NoImage(), inspect(content));
    assertEquals(List.of(), content.reads());
  }

  private static byte[] repeated(byte[] bytes, int times) {
    var all = new byte[bytes.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = bytes[i % bytes.length];
    }
    return all;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
