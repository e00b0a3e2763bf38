package contactsheet.adapter.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// A JPEG of 48 × 32 pixels with EXIF in it, tag by tag, as no program writes it and cameras do.
final class ExifJpeg {
  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;
  private static final int SIGNED_RATIONAL = 10;
  private static final int TIFF_HEADER = 8;

  private record Entry(int type, int count, ByteBuffer value) {
    int length() {
      return value.capacity();
    }
  }

  private final Map<Integer, Entry> first = new TreeMap<>();
  private final Map<Integer, Entry> exif = new TreeMap<>();
  private final Map<Integer, Entry> gps = new TreeMap<>();

  ExifJpeg first(int tag, String text) {
    return first(tag, (text + "\0").getBytes(StandardCharsets.UTF_8));
  }

  /// Writes a text byte by byte, even against the standard.
  ExifJpeg first(int tag, byte[] text) {
    first.put(tag, new Entry(ASCII, text.length, ByteBuffer.wrap(text)));
    return this;
  }

  ExifJpeg exif(int tag, String text) {
    exif.put(tag, ascii(text));
    return this;
  }

  ExifJpeg shorts(int tag, int... numbers) {
    var value = little(2 * numbers.length);
    for (var number : numbers) {
      value.putShort((short) number);
    }
    exif.put(tag, new Entry(SHORT, numbers.length, value));
    return this;
  }

  ExifJpeg number(int tag, int number) {
    exif.put(tag, new Entry(LONG, 1, little(4).putInt(number)));
    return this;
  }

  ExifJpeg rational(int tag, int above, int below) {
    exif.put(tag, new Entry(RATIONAL, 1, little(8).putInt(above).putInt(below)));
    return this;
  }

  ExifJpeg signed(int tag, int above, int below) {
    exif.put(tag, new Entry(SIGNED_RATIONAL, 1, little(8).putInt(above).putInt(below)));
    return this;
  }

  /// Degrees, minutes and seconds with one denominator, to the north and the east.
  ExifJpeg position(int[] latitude, int[] longitude, int below) {
    gps.put(1, ascii("N"));
    gps.put(2, degrees(latitude, below));
    gps.put(3, ascii("E"));
    gps.put(4, degrees(longitude, below));
    return this;
  }

  byte[] jpeg() {
    return jpeg(new byte[0]);
  }

  /// @param stray the bytes between the segment of EXIF and the next one
  byte[] jpeg(byte[] stray) {
    var tiff = tiff();
    return Bytes.of()
        .u8(0xFF, 0xD8)
        .segment(0xE1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff))
        .bytes(stray)
        .segment(0xC0, new byte[] {8, 0, 32, 0, 48, 1, 1, 17, 0})
        .u8(0xFF, 0xD9)
        .done();
  }

  private byte[] tiff() {
    var exifAt = TIFF_HEADER + length(first) + 24;
    var gpsAt = exifAt + length(exif);
    first.put(0x8769, new Entry(LONG, 1, little(4).putInt(exifAt)));
    first.put(0x8825, new Entry(LONG, 1, little(4).putInt(gpsAt)));
    var tiff = little(gpsAt + length(gps));
    tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(TIFF_HEADER);
    write(tiff, TIFF_HEADER, first);
    write(tiff, exifAt, exif);
    write(tiff, gpsAt, gps);
    var bytes = new byte[tiff.capacity()];
    tiff.get(0, bytes);
    return bytes;
  }

  private static int length(Map<Integer, Entry> directory) {
    return 6
        + directory.values().stream()
            .mapToInt(entry -> 12 + (entry.length() > 4 ? entry.length() : 0))
            .sum();
  }

  private static void write(ByteBuffer tiff, int at, Map<Integer, Entry> directory) {
    var values = at + 6 + 12 * directory.size();
    tiff.position(at).putShort((short) directory.size());
    for (var tag : directory.keySet()) {
      var entry = directory.get(tag);
      tiff.putShort(tag.shortValue()).putShort((short) entry.type).putInt(entry.count);
      if (entry.length() > 4) {
        tiff.putInt(values);
        tiff.put(values, entry.value, 0, entry.length());
        values += entry.length();
      } else {
        var here = tiff.position();
        tiff.put(here, entry.value, 0, entry.length()).position(here + 4);
      }
    }
  }

  private static Entry ascii(String text) {
    var bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
    return new Entry(ASCII, bytes.length, ByteBuffer.wrap(bytes));
  }

  private static Entry degrees(int[] parts, int below) {
    var value = little(8 * parts.length);
    for (var part : parts) {
      value.putInt(part).putInt(below);
    }
    return new Entry(RATIONAL, parts.length, value);
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    var both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
