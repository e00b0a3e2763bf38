package contactsheet.contract.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.domain.CaptureTime;
import contactsheet.domain.ExposureTime;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageProperties;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ImageArbitrariesProperties {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void pictures_come_in_all_formats_and_orientations(@ForAll("images") ImageProperties image) {
    Statistics.label("format").collect(image.format());
    Statistics.label("format")
        .coverage(
            coverage -> {
              for (var format : ImageFormat.values()) {
                coverage.check(format).percentage(share -> share > 5);
              }
            });
    Statistics.label("turned").collect(image.orientation().swapsSides());
    Statistics.label("turned").coverage(c -> c.check(true).percentage(share -> share > 30));
  }

  @Property
  void times_read_back_as_they_are_written(@ForAll("images") ImageProperties image) {
    var time = image.capture().time();
    if (time != null) {
      assertEquals(time, CaptureTime.parse(time.toString()));
    }
    var exposure = image.capture().exposure().time();
    if (exposure != null) {
      assertEquals(exposure, ExposureTime.parse(exposure.toString()));
    }
  }

  @Provide
  Arbitrary<ImageProperties> images() {
    return ImageArbitraries.images();
  }
}
