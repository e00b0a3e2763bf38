package contactsheet.domain;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Generators for texts and times.
final class Texts {
  private Texts() {}

  /// Any Unicode text of whole characters; every other character is where UTF-8 and UTF-16 put
  /// characters in different orders.
  static Arbitrary<String> anywhereInUnicode(int maxLength) {
    var bordering =
        Arbitraries.of(0x00, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF);
    var any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
    return Arbitraries.frequencyOf(Tuple.of(1, bordering), Tuple.of(1, any))
        .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(maxLength)
        .map(
            codePoints ->
                codePoints.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  /// Hexadecimal texts in both cases, as long as a sequencer may be; every other one from a few
  /// that are equal, neighbours, or equal as numbers though they differ in length.
  static Arbitrary<String> sequencers() {
    var any =
        Arbitraries.strings()
            .withChars("0123456789abcdefABCDEF")
            .ofMinLength(1)
            .ofMaxLength(Sequencer.MAX_DIGITS);
    var few = Arbitraries.of("0", "00", "9", "a", "A", "0a", "10", "010", "fF", "Ff", "100");
    return Arbitraries.frequencyOf(Tuple.of(1, few), Tuple.of(1, any));
  }
}
