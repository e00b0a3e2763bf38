package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.Image;
import contactsheet.adapter.protocol.picture.ImageInspector.Interruption;
import contactsheet.domain.Failure;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Cases that the corpus does not have.
class HeadInspectorTest {
  /// A TIFF with nothing in it but the orientation 6.
  private static final byte[] TURNED =
      Bytes.of().text("MM\0*").u32(8).u16(1).entry(0x112, 3, 1, 6 << 16).u32(0).done();

  private static final byte[] WITH_EVERYTHING = corpus("exif/everything.jpg");

  @Test
  void a_position_is_passed_on_only_where_it_is_asked_for() {
    var withheld = look(new HeadInspector(false), WatchedContent.of(WITH_EVERYTHING));
    var passedOn = look(new HeadInspector(true), WatchedContent.of(WITH_EVERYTHING));
    assertNull(withheld.capture().position());
    assertNotNull(passedOn.capture().position());
    assertEquals(passedOn.capture().camera(), withheld.capture().camera());
  }

  @Test
  void exif_behind_the_pixels_of_a_png_is_seen_where_the_head_reaches_it() {
    var content = WatchedContent.of(pngWithExifBehind(60_000));
    assertEquals(Orientation.ROTATE_90, look(content).orientation());
    assertEquals(List.of(), content.reads());
  }

  @Test
  void exif_behind_more_pixels_of_a_png_than_the_head_holds_is_not_looked_for() {
    var content = WatchedContent.of(pngWithExifBehind(70_000));
    assertEquals(Orientation.UPRIGHT, look(content).orientation());
    assertEquals(new PixelSize(3, 2), look(content).stored());
    assertEquals(List.of(), content.reads());
  }

  @Test
  void who_is_interrupted_does_without_further_parts_and_stays_interrupted() {
    var content = WatchedContent.of(corpus("large/icc-550k.jpg"));
    Thread.currentThread().interrupt();
    var image = look(content);
    assertTrue(Thread.interrupted());
    assertNull(image.stored());
    assertEquals(List.of(), content.reads());
  }

  @Test
  void a_place_is_given_back_after_each_file() {
    var inspector = new HeadInspector(true);
    for (int i = 0; i < 20; i++) {
      var image = look(inspector, WatchedContent.of(corpus("large/icc-550k.jpg")));
      assertNotNull(image.stored());
    }
  }

  @Test
  void what_interrupts_the_reading_is_the_answer_and_nothing_more_is_read() {
    var file = corpus("large/icc-550k.jpg");
    for (var why :
        List.of(new Interruption.Replaced(), new Interruption.Failed(Failure.retryable("busy")))) {
      var content = WatchedContent.interrupted(file, why);
      assertEquals(why, new HeadInspector(true).inspect(content));
      assertEquals(1, content.reads().size());
    }
  }

  private static ImageProperties look(WatchedContent content) {
    return look(new HeadInspector(true), content);
  }

  private static ImageProperties look(HeadInspector inspector, WatchedContent content) {
    return assertInstanceOf(Image.class, inspector.inspect(content)).properties();
  }

  private static byte[] pngWithExifBehind(int pixels) {
    return Bytes.of()
        .text("\u0089PNG\r\n\u001A\n")
        .chunk("IHDR", Bytes.of().u32(3, 2).u8(8, 2, 0, 0, 0).done())
        .chunk("IDAT", new byte[pixels])
        .chunk("eXIf", TURNED)
        .chunk("IEND", new byte[0])
        .done();
  }

  private static byte[] corpus(String name) {
    return CorpusFile.all().stream()
        .filter(file -> file.name().equals(name))
        .map(CorpusFile::bytes)
        .findFirst()
        .orElseThrow();
  }
}
