package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.Image;
import contactsheet.domain.PixelSize;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands before a JPEG's frame header may be longer than what may be read of a file: it is
/// leapt over. The corpus holds no files of that length.
final class JpegLeapTest {
  private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;
  private static final int PART = 64 * 1024;

  /// What programs put before a frame header in as many segments as it takes.
  enum Kind {
    /// Its 128 bits of a checksum, in letters, then the whole length and the place of the piece.
    EXTENDED_XMP(0xE1, 65_400) {
      @Override
      Bytes before(Bytes segment, int total, int piece, int at) {
        return segment
            .text("http://ns.adobe.com/xmp/extension/\0")
            .text("0123456789ABCDEF0123456789ABCDEF")
            .u32(total, at);
      }
    },
    /// A profile, whose length stands at its own beginning.
    PROFILE(0xE2, 65_519) {
      @Override
      Bytes before(Bytes segment, int total, int piece, int at) {
        return segment.text("ICC_PROFILE\0").u8(piece, total / 65_519 + 1);
      }
    },
    /// A box of JUMBF: its header stands in each piece.
    BOX(0xEB, 65_000) {
      @Override
      Bytes before(Bytes segment, int total, int piece, int at) {
        return segment.text("JP").u16(1).u32(piece, 8 + total).text("jumb");
      }
    };

    private final int marker;
    private final int longest;

    Kind(int marker, int longest) {
      this.marker = marker;
      this.longest = longest;
    }

    abstract Bytes before(Bytes segment, int total, int piece, int at);

    /// Adds the segments of so many bytes.
    Bytes addTo(Bytes jpeg, int total) {
      var content = Bytes.of().u32(total).zeros(total - 4).done();
      for (int at = 0, piece = 1; at < total; at += longest, piece++) {
        var segment = before(Bytes.of(), total, piece, at);
        var length = Math.min(longest, total - at);
        jpeg.segment(marker, segment.bytes(content, at, length).done());
      }
      return jpeg;
    }
  }

  @ParameterizedTest
  @EnumSource
  void more_than_may_be_read_is_leapt_over_with_one_read_of_a_part(Kind kind) {
    var content = jpeg(before -> kind.addTo(before, FIVE_MEGABYTES));
    assertEquals(new PixelSize(48, 32), sizeOf(content));
    assertEquals(1, content.reads().size(), () -> content.reads().toString());
    assertTrue(content.bytesRead() <= PART, () -> content.bytesRead() + " bytes");
  }

  @Test
  void what_stands_behind_one_leap_is_leapt_over_too() {
    var content =
        jpeg(
            before ->
                Kind.PROFILE.addTo(
                    Kind.EXTENDED_XMP.addTo(before, FIVE_MEGABYTES), FIVE_MEGABYTES));
    assertEquals(new PixelSize(48, 32), sizeOf(content));
    assertEquals(2, content.reads().size(), () -> content.reads().toString());
  }

  private static PixelSize sizeOf(WatchedContent content) {
    var image = assertInstanceOf(Image.class, new HeadInspector(true).inspect(content));
    return assertInstanceOf(PixelSize.class, image.properties().stored());
  }

  /// A picture of 48 × 32 pixels with a scan of 200 KB.
  private static WatchedContent jpeg(UnaryOperator<Bytes> before) {
    return WatchedContent.of(
        before
            .apply(Bytes.of().u8(0xFF, 0xD8))
            .segment(0xC0, new byte[] {8, 0, 32, 0, 48, 1, 1, 17, 0})
            .segment(0xDA, new byte[] {1, 1, 0, 0, 63, 0})
            .zeros(200 * 1024)
            .u8(0xFF, 0xD9)
            .done());
  }
}
