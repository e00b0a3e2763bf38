package contactsheet.bootstrap.lambda;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Changes random bytes of a document, like a broken transport.
final class ByteMutation {
  private static final int MOST = 4;

  private ByteMutation() {}

  static byte[] of(byte[] document, RandomGenerator random) {
    var mutated = document;
    for (int i = random.nextInt(1, MOST + 1); i > 0; i--) {
      mutated = once(mutated, random);
    }
    return mutated;
  }

  private static byte[] once(byte[] document, RandomGenerator random) {
    int from = random.nextInt(document.length + 1);
    int to = Math.min(document.length, from + 1 + random.nextInt(random.nextBoolean() ? 4 : 400));
    var part = Arrays.copyOfRange(document, from, to);
    return switch (random.nextInt(6)) {
      case 0 -> with(document, from, to, flipped(part, random));
      case 1 -> with(document, from, to, new byte[0]);
      case 2 -> with(document, from, from, bytes(random));
      case 3 -> with(document, from, to, bytes(random));
      case 4 -> with(document, to, to, part);
      default -> Arrays.copyOf(document, from);
    };
  }

  private static byte[] flipped(byte[] part, RandomGenerator random) {
    var flipped = part.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] bytes(RandomGenerator random) {
    var bytes = new byte[random.nextInt(1, 5)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] with(byte[] document, int from, int to, byte[] instead) {
    var result = new byte[from + instead.length + document.length - to];
    System.arraycopy(document, 0, result, 0, from);
    System.arraycopy(instead, 0, result, from, instead.length);
    System.arraycopy(document, to, result, from + instead.length, document.length - to);
    return result;
  }
}
