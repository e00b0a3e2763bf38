package contactsheet.adapter.imaging;

import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import contactsheet.domain.ImageText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Single values of directories in the domain's terms. What cannot be such a value is absent.
final class ExifValues {
  private final @Nullable Directory[] directories;

  /// @param directories the directories where a value is looked for, one after the other; none for
  ///     one that the file does not have
  ExifValues(@Nullable Directory... directories) {
    this.directories = directories;
  }

  Optional<String> raw(int tag) {
    return of(tag, directory -> directory.getStringValue(tag))
        .map(text -> ExifText.of(text.getBytes()));
  }

  @Nullable ImageText text(int tag) {
    return raw(tag).map(ImageText::clean).orElse(null);
  }

  /// A whole number, or the first of several.
  Optional<Integer> whole(int tag) {
    return of(
        tag,
        directory -> {
          var one = directory.getInteger(tag);
          var several = one == null ? directory.getIntArray(tag) : null;
          return several == null || several.length == 0 ? one : Integer.valueOf(several[0]);
        });
  }

  /// Returns a fraction with a denominator. Cameras write 0/0 and 1/0 for unknown values.
  Optional<Rational> fraction(int tag) {
    return of(tag, directory -> directory.getRational(tag))
        .filter(fraction -> fraction.getDenominator() != 0);
  }

  Optional<BigDecimal> decimal(int tag) {
    return fraction(tag).map(ExifValues::divided);
  }

  Optional<Rational[]> fractions(int tag) {
    return of(tag, directory -> directory.getRationalArray(tag));
  }

  static BigDecimal divided(Rational fraction) {
    return BigDecimal.valueOf(fraction.getNumerator())
        .divide(BigDecimal.valueOf(fraction.getDenominator()), MathContext.DECIMAL64);
  }

  /// Returns the domain's value, or nothing if the domain refuses it.
  static <V, T> @Nullable T made(Optional<V> value, Function<V, @Nullable T> making) {
    try {
      return value.map(making).orElse(null);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private <T> Optional<T> of(int tag, Function<Directory, @Nullable T> reading) {
    for (var directory : directories) {
      if (directory != null && directory.containsTag(tag)) {
        return Optional.ofNullable(reading.apply(directory));
      }
    }
    return Optional.empty();
  }
}
