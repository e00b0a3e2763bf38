package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ImageFormatTest {
  @Test
  void a_format_is_not_contradicted_by_its_own_content_type() {
    for (var format : ImageFormat.values()) {
      assertFalse(format.isContradictedBy(format.contentType()), format::name);
    }
  }

  @Test
  void a_content_type_may_be_spelled_in_other_ways() {
    assertFalse(ImageFormat.JPEG.isContradictedBy(new ContentType("IMAGE/JPG")));
    assertFalse(ImageFormat.PNG.isContradictedBy(new ContentType("image/png ; charset=utf-8")));
    assertFalse(ImageFormat.HEIC.isContradictedBy(new ContentType("image/heif")));
    assertFalse(ImageFormat.BMP.isContradictedBy(new ContentType("image/x-ms-bmp")));
  }

  @Test
  void a_content_type_that_says_nothing_contradicts_nothing() {
    assertFalse(ImageFormat.GIF.isContradictedBy(new ContentType("binary/octet-stream")));
    assertFalse(ImageFormat.GIF.isContradictedBy(new ContentType("application/octet-stream")));
  }

  @Test
  void every_other_content_type_contradicts() {
    assertTrue(ImageFormat.JPEG.isContradictedBy(new ContentType("image/png")));
    assertTrue(ImageFormat.PNG.isContradictedBy(new ContentType("image/jpg")));
    assertTrue(ImageFormat.JPEG.isContradictedBy(new ContentType("jpg")));
    assertTrue(ImageFormat.JPEG.isContradictedBy(new ContentType("text/plain")));
    assertTrue(ImageFormat.AVIF.isContradictedBy(new ContentType("image/heif")));
  }
}
