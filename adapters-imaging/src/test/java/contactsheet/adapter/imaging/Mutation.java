package contactsheet.adapter.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Breaks a file a little, in one of the ways in which programs, connections and people with bad
/// intentions do it.
final class Mutation {
  private static final long[] NUMBERS = {
    0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFFL, 0x80000000L, 0xFFFFFFFFL
  };

  /// The beginning of a file, where formats have their numbers. The rest is mostly pixels.
  private static final int INTERESTING = 4096;

  private final RandomGenerator random;
  private final List<byte[]> originals;

  Mutation(RandomGenerator random, List<byte[]> originals) {
    this.random = random;
    this.originals = originals;
  }

  /// The next broken file.
  byte[] next() {
    var file = any().clone();
    var times = 1 + random.nextInt(4);
    for (int i = 0; i < times && file.length > 0; i++) {
      file = once(file);
    }
    return file;
  }

  private byte[] once(byte[] file) {
    switch (random.nextInt(7)) {
      case 0 -> file[place(file)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> file[place(file)] = (byte) random.nextInt();
      case 2 -> number(file);
      case 3 -> {
        return Arrays.copyOf(file, place(file));
      }
      case 4 -> {
        return spliced(file, place(file), file, place(file));
      }
      case 5 -> {
        var other = any();
        return other.length == 0 ? file : spliced(file, place(file), other, place(other));
      }
      default -> {
        var from = place(file);
        Arrays.fill(file, from, Math.min(file.length, from + random.nextInt(64)), (byte) 0xFF);
      }
    }
    return file;
  }

  /// A number of 1 to 4 bytes in either order, such as sizes, counts and offsets are.
  private void number(byte[] file) {
    var number = NUMBERS[random.nextInt(NUMBERS.length)];
    var length = 1 << random.nextInt(3);
    var highestFirst = random.nextBoolean();
    var from = place(file);
    for (int i = 0; i < length && from + i < file.length; i++) {
      var shift = 8 * (highestFirst ? length - 1 - i : i);
      file[from + i] = (byte) (number >> shift);
    }
  }

  private int place(byte[] file) {
    return random.nextInt(
        random.nextInt(8) == 0 ? file.length : Math.min(file.length, INTERESTING));
  }

  private byte[] any() {
    return originals.get(random.nextInt(originals.size()));
  }

  private static byte[] spliced(byte[] one, int end, byte[] other, int from) {
    return Bytes.of()
        .bytes(Arrays.copyOf(one, end))
        .bytes(Arrays.copyOfRange(other, from, other.length))
        .done();
  }
}
