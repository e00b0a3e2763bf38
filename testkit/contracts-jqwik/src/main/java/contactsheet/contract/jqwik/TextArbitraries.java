package contactsheet.contract.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Generators for texts: as people type them, as machines make them, and over all of Unicode.
final class TextArbitraries {
  /// Characters that are often mishandled in URLs, in JSON, in XML and in UTF-16.
  private static final int[] ODD =
      " +%&=?#/\\.\"'<~éßÅ漢字\u0000\t\u007F\u200F\uD7FF\uE000\uFF5E\uFFFD\uFFFF😀🎞\uDBFF\uDFFF"
          .codePoints()
          .toArray();

  private static final int SURROGATES = Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1;

  private TextArbitraries() {}

  /// Unicode's code points without the halves of surrogate pairs, which are no characters and have
  /// no UTF-8.
  static Arbitrary<Integer> codePoints() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between('a', 'z')),
        Tuple.of(3, Arbitraries.integers().between(0, ODD.length - 1).map(i -> ODD[i])),
        Tuple.of(
            3,
            Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT - SURROGATES)
                .map(n -> n < Character.MIN_SURROGATE ? n : n + SURROGATES)));
  }

  /// Texts over all of Unicode.
  ///
  /// @param min the fewest code points
  /// @param max the most code points
  static Arbitrary<String> texts(int min, int max) {
    return codePoints()
        .list()
        .ofMinSize(min)
        .ofMaxSize(max)
        .map(
            codePoints ->
                codePoints.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  /// Names from machines: 1 to 40 visible ASCII characters.
  static Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(40);
  }

  /// Hexadecimal digits of the given number.
  static Arbitrary<String> hex(int minDigits, int maxDigits) {
    return Arbitraries.strings()
        .withChars("0123456789abcdefABCDEF")
        .ofMinLength(minDigits)
        .ofMaxLength(maxDigits);
  }
}
