package contactsheet.contract.jqwik;

import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import contactsheet.domain.GeoPosition;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Generators for image properties.
public final class ImageArbitraries {
  private static final long FIRST_YEAR =
      LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
  private static final long LAST_SECOND =
      LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);

  private ImageArbitraries() {}

  /// Image properties, with any of the optional parts missing.
  public static Arbitrary<ImageProperties> images() {
    return Combinators.combine(
            Arbitraries.of(ImageFormat.class),
            geometries(),
            texts().injectNull(0.5),
            sequences(),
            captures(),
            words())
        .as(ImageProperties::new);
  }

  /// Pictures of any size in any orientation, some of them cropped.
  public static Arbitrary<ImageGeometry> geometries() {
    return Combinators.combine(
            sizes().injectNull(0.2),
            sizes().injectNull(0.7),
            Arbitraries.of(Orientation.class),
            Arbitraries.of(Orientation.class).injectNull(0.7))
        .as(
            (stored, part, orientation, exif) ->
                new ImageGeometry(
                    stored,
                    stored != null && part != null && part.fitsInto(stored) ? part : null,
                    orientation,
                    exif));
  }

  private static Arbitrary<ImageSequence> sequences() {
    var number = Arbitraries.integers().greaterOrEqual(1).injectNull(0.7);
    return Combinators.combine(Arbitraries.of(true, false).injectNull(0.5), number, number)
        .as(ImageSequence::new);
  }

  private static Arbitrary<ImageWords> words() {
    var text = texts().injectNull(0.6);
    return Combinators.combine(
            text,
            text,
            text,
            text,
            texts().list().ofMaxSize(3),
            Arbitraries.integers().between(-1, 5).injectNull(0.5))
        .as(ImageWords::new);
  }

  /// Sizes up to the largest that there is.
  public static Arbitrary<PixelSize> sizes() {
    var side = Arbitraries.integers().greaterOrEqual(1);
    return Combinators.combine(side, side).as(PixelSize::new);
  }

  /// Lines of text over all of Unicode that shows, up to the longest name.
  public static Arbitrary<ImageText> texts() {
    return TextArbitraries.texts(1, ImageText.LONGEST_NAME)
        .map(text -> Objects.requireNonNull(ImageText.clean("x" + text)));
  }

  /// Times on a camera's clock, half of them in no zone.
  public static Arbitrary<CaptureTime> captureTimes() {
    var seconds = Arbitraries.longs().between(FIRST_YEAR, LAST_SECOND);
    var nanos = Arbitraries.of(0, 250_000_000, 999_999_999, 1);
    var offsets =
        Arbitraries.integers()
            .between(-18 * 4, 18 * 4)
            .map(n -> ZoneOffset.ofTotalSeconds(n * 900));
    return Combinators.combine(seconds, nanos, offsets.injectNull(0.5))
        .as(
            (second, nano, offset) ->
                new CaptureTime(LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC), offset));
  }

  /// How a picture was taken, with any part missing.
  public static Arbitrary<Capture> captures() {
    return Combinators.combine(
            captureTimes().injectNull(0.3), cameras(), exposures(), positions().injectNull(0.5))
        .as(Capture::new);
  }

  private static Arbitrary<Camera> cameras() {
    var text = texts().injectNull(0.4);
    return Combinators.combine(text, text, text).as(Camera::new);
  }

  private static Arbitrary<Exposure> exposures() {
    return Combinators.combine(
            exposureTimes().injectNull(0.3),
            decimals("0.01", "1000", 2).injectNull(0.3),
            Arbitraries.integers().greaterOrEqual(1).injectNull(0.3),
            decimals("0.01", "100000", 2).injectNull(0.3))
        .as(Exposure::new);
  }

  private static Arbitrary<ExposureTime> exposureTimes() {
    var part = Arbitraries.longs().greaterOrEqual(1);
    return Combinators.combine(part, part).as(ExposureTime::new);
  }

  private static Arbitrary<GeoPosition> positions() {
    return Combinators.combine(
            decimals("-90", "90", 6),
            decimals("-180", "180", 6),
            decimals("-100000", "100000", 1).injectNull(0.5))
        .as(GeoPosition::new);
  }

  private static Arbitrary<BigDecimal> decimals(String min, String max, int decimals) {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(min), new BigDecimal(max))
        .ofScale(decimals);
  }
}
