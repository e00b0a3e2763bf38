package contactsheet.adapter.imaging;

import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import contactsheet.domain.ImageText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Single values of a directory in the domain's terms. What cannot be such a value is absent.
final class ExifValues {
  private final @Nullable Directory directory;

  /// @param directory none if the file does not have it
  ExifValues(@Nullable Directory directory) {
    this.directory = directory;
  }

  /// ASCII by the standard, UTF-8 by what cameras and programs do, Latin-1 by what is left.
  Optional<String> raw(int tag) {
    return of(directory -> directory.getStringValue(tag)).map(text -> decoded(text.getBytes()));
  }

  @Nullable ImageText text(int tag) {
    return raw(tag).map(ImageText::clean).orElse(null);
  }

  Optional<Integer> whole(int tag) {
    return of(directory -> directory.getInteger(tag));
  }

  /// A fraction with a denominator: 0/0 and 1/0 are how cameras say that they do not know.
  Optional<Rational> fraction(int tag) {
    return of(directory -> directory.getRational(tag))
        .filter(fraction -> fraction.getDenominator() != 0);
  }

  Optional<BigDecimal> decimal(int tag) {
    return fraction(tag).map(ExifValues::divided);
  }

  Optional<Rational[]> fractions(int tag) {
    return of(directory -> directory.getRationalArray(tag));
  }

  static BigDecimal divided(Rational fraction) {
    return BigDecimal.valueOf(fraction.getNumerator())
        .divide(BigDecimal.valueOf(fraction.getDenominator()), MathContext.DECIMAL64);
  }

  /// What `making` makes of the value, or nothing if the domain does not take it.
  static <V, T> @Nullable T made(Optional<V> value, Function<V, @Nullable T> making) {
    try {
      return value.map(making).orElse(null);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private <T> Optional<T> of(Function<Directory, @Nullable T> reading) {
    return Optional.ofNullable(directory).map(reading);
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
