package contactsheet.adapter.imaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;

/// A file that was made to exhaust its reader.
///
/// @param name a text that says what the file does
/// @param contents the function that makes a new, unread copy
record Bomb(String name, Supplier<WatchedContent> contents) {
  private static final long FIVE_TERABYTES = 5L << 40;

  /// More than a head and all further parts together.
  private static final int LONG_FILE = 1_200_000;

  private static final int LONG = 4;
  private static final int TEXT = 2;

  static List<Bomb> all() {
    return List.of(
        whole("PNG: 100 MB of zeros in zTXt, iTXt and iCCP", compressed()),
        whole("PNG: 1,000 profiles, each of 32 KB", profiles()),
        endless("PNG: chunks without data", png().chunk("IDAT", new byte[0])),
        whole("TIFF: 3,000 directories in a chain", Bytes.of().bytes(chain(3_000))),
        whole("JPEG: 3,000 directories in a chain", jpegWith(chain(3_000))),
        whole("TIFF: a directory that is followed by itself", tiff(0, 8)),
        whole("TIFF: EXIF and position are the first directory", ownParent()),
        endless("TIFF: a directory for every two bytes", directories()),
        endless(
            "TIFF: 65,535 entries, each 500 million numbers", entries(0x111, LONG, 500_000_000)),
        endless("TIFF: 65,535 names of 16 KB", entries(0x10F, TEXT, 16_384)),
        endless("TIFF: a directory at the end of 2 GB", tiff(0, Integer.MAX_VALUE)),
        endless("JPEG: segments without data", Bytes.of().u8(0xFF, 0xD8).u16(0xFFE0, 2)),
        endless("JPEG: nothing but marks", Bytes.of().u8(0xFF, 0xD8, 0xFF, 0xFF)),
        endless("GIF: pictures of no bytes", Bytes.of().text("GIF89a\1\0\1\0\0\0\0")),
        endless("WebP: chunks without data", webp()),
        endless("HEIC: 255 times a profile of 64 KB", sharedProfile()),
        endless("HEIC: boxes in boxes", nested()),
        endless("HEIC: boxes without content", heic().u32(0).text("meta").zeros(4)),
        endless("HEIC: 4 billion items of no length", manyItems()),
        whole("ICC: 2 billion tags", jpegProfile(Bytes.of().zeros(128).u32(0x7FFFFFFF))),
        whole("ICC: a name of 2 GB before the profile", jpegProfile(nameBefore())));
  }

  WatchedContent content() {
    return contents.get();
  }

  @Override
  public String toString() {
    return name;
  }

  private static Bomb whole(String name, Bytes bytes) {
    var file = bytes.done();
    return new Bomb(name, () -> WatchedContent.of(file));
  }

  /// The last 16 bytes go on for more than anybody may read, and then the file for 5 TB.
  private static Bomb endless(String name, Bytes bytes) {
    var beginning = bytes.done();
    var all = new byte[LONG_FILE];
    var again = Math.min(16, beginning.length);
    for (int i = 0; i < all.length; i++) {
      var behind = (i - beginning.length) % again;
      all[i] = i < beginning.length ? beginning[i] : beginning[beginning.length - again + behind];
    }
    return new Bomb(name, () -> WatchedContent.repeating(all, FIVE_TERABYTES));
  }

  private static Bytes png() {
    return Bytes.of()
        .text("\u0089PNG\r\n\u001A\n")
        .chunk("IHDR", Bytes.of().u32(1, 1).u8(8, 2, 0, 0, 0).done());
  }

  private static Bytes compressed() {
    var zeros = deflated(100_000_000);
    return png()
        .chunk("iCCP", Bytes.of().text("a\0\0").bytes(zeros).done())
        .chunk("zTXt", Bytes.of().text("a\0\0").bytes(zeros).done())
        .chunk("iTXt", Bytes.of().text("a\0\1\0\0\0").bytes(zeros).done());
  }

  private static Bytes profiles() {
    var png = png();
    var profile = Bytes.of().text("a\0\0").bytes(deflated(32_768)).done();
    for (int i = 0; i < 1_000; i++) {
      png.chunk("iCCP", profile);
    }
    return png;
  }

  private static byte[] deflated(int zeros) {
    var bytes = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < zeros; i += 1_000) {
        deflating.write(new byte[1_000]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A TIFF with an empty first directory.
  private static Bytes tiff(int entries, long next) {
    return Bytes.of().text("MM\0*").u32(8).u16(entries).u32(next);
  }

  private static byte[] chain(int directories) {
    var tiff = Bytes.of().text("MM\0*").u32(8);
    for (int i = 1; i <= directories; i++) {
      tiff.u16(1).entry(0x129, 3, 1, 0).u32(i == directories ? 0 : 8 + 18L * i);
    }
    return tiff.done();
  }

  private static Bytes ownParent() {
    return Bytes.of()
        .text("MM\0*")
        .u32(8)
        .u16(3)
        .entry(0x14A, LONG, 1, 8)
        .entry(0x8769, LONG, 1, 8)
        .entry(0x8825, LONG, 1, 8)
        .u32(8);
  }

  /// Every second byte can be taken for the beginning of a directory that points to the next.
  private static Bytes directories() {
    var tiff = Bytes.of().text("MM\0*").u32(8);
    for (int i = 8; i < 60_000; i += 6) {
      tiff.u16(0).u32(i + 6L);
    }
    return tiff;
  }

  private static Bytes entries(int tag, int type, long count) {
    var tiff = Bytes.of().text("MM\0*").u32(8).u16(65_535);
    for (int i = 0; i < 65_535; i++) {
      tiff.entry(tag, type, count, 8);
    }
    return tiff;
  }

  private static Bytes jpegWith(byte[] tiff) {
    return Bytes.of().u8(0xFF, 0xD8).segment(0xE1, Bytes.of().text("Exif\0\0").bytes(tiff).done());
  }

  private static Bytes webp() {
    return Bytes.of()
        .text("RIFF")
        .littleU32(0x7FFFFFFE)
        .text("WEBPVP8X")
        .littleU32(10)
        .u8(0x0A, 0, 0, 0)
        .zeros(6)
        .text("ANMF\0\0\0\0ANMF\0\0\0\0");
  }

  private static Bytes heic() {
    return Bytes.of().u32(16).text("ftypheic").zeros(4);
  }

  private static Bytes sharedProfile() {
    var profile = Bytes.of().text("prof").zeros(65_000).done();
    var associations = Bytes.of().zeros(4).u32(1).u16(1).u8(255);
    for (int i = 0; i < 255; i++) {
      associations.u8(1);
    }
    var list = Bytes.of().box("ipco", Bytes.of().box("colr", profile).done());
    var properties = list.box("ipma", associations.done()).done();
    var meta = Bytes.of().zeros(4).box("pitm", Bytes.of().zeros(4).u16(1).done());
    return heic().box("meta", meta.box("iprp", properties).done());
  }

  private static Bytes nested() {
    var heic = heic().u32(0).text("meta").zeros(4);
    for (int i = 0; i < 5_000; i++) {
      heic.u32(0).text("iprp");
    }
    return heic;
  }

  private static Bytes manyItems() {
    var locations = Bytes.of().u8(2, 0, 0, 0, 0, 0).u32(0xFFFFFFFFL).done();
    var entry = Bytes.of().u8(2, 0, 0, 0).u16(7, 0).text("Exif").done();
    var items = Bytes.of().zeros(4).u16(1).box("infe", entry).done();
    return heic()
        .u32(0)
        .text("meta")
        .zeros(4)
        .box("iinf", items)
        .u32(0)
        .text("iloc")
        .bytes(locations);
  }

  private static Bytes jpegProfile(Bytes profile) {
    return Bytes.of()
        .u8(0xFF, 0xD8)
        .segment(
            0xE2, Bytes.of().text("ICC_PROFILE\0").u8(1, 1).bytes(profile.done()).zeros(40).done());
  }

  private static Bytes nameBefore() {
    return Bytes.of()
        .zeros(128)
        .u32(1)
        .text("desc")
        .u32(144, 0x7FFFFFFF)
        .text("mluc")
        .u32(0, 1, 12, 0, 0x7FFFFFFF, 0x80000000L);
  }
}
