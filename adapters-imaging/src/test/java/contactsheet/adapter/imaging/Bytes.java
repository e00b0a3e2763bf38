package contactsheet.adapter.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Files made of numbers and names.
final class Bytes {
  private final ByteArrayOutputStream all = new ByteArrayOutputStream();

  static Bytes of() {
    return new Bytes();
  }

  Bytes text(String latin1) {
    return bytes(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  Bytes bytes(byte[] bytes) {
    all.writeBytes(bytes);
    return this;
  }

  /// A part of some bytes.
  Bytes bytes(byte[] bytes, int from, int length) {
    all.write(bytes, from, length);
    return this;
  }

  Bytes zeros(int count) {
    return bytes(new byte[count]);
  }

  /// Numbers of 8 bits.
  Bytes u8(int... numbers) {
    for (int number : numbers) {
      all.write(number);
    }
    return this;
  }

  /// Numbers of 16 bits, the higher byte first.
  Bytes u16(int... numbers) {
    for (int number : numbers) {
      u8(number >> 8, number);
    }
    return this;
  }

  /// Numbers of 32 bits, the highest byte first.
  Bytes u32(long... numbers) {
    for (long number : numbers) {
      bytes(ByteBuffer.allocate(4).putInt((int) number).array());
    }
    return this;
  }

  /// A number of 32 bits, the lowest byte first.
  Bytes littleU32(long number) {
    return bytes(
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) number).array());
  }

  /// An entry of a TIFF's directory.
  Bytes entry(int tag, int type, long count, long value) {
    return u16(tag, type).u32(count, value);
  }

  /// A box of the ISO family.
  Bytes box(String type, byte[] body) {
    return u32(8 + body.length).text(type).bytes(body);
  }

  /// Returns a chunk of a PNG with an arbitrary checksum, which is not checked.
  Bytes chunk(String type, byte[] data) {
    return u32(data.length).text(type).bytes(data).zeros(4);
  }

  /// A segment of a JPEG.
  Bytes segment(int marker, byte[] data) {
    return u8(0xFF, marker).u16(data.length + 2).bytes(data);
  }

  int length() {
    return all.size();
  }

  byte[] done() {
    return all.toByteArray();
  }
}
