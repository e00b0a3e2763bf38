package contactsheet.adapter.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.domain.ByteSize;
import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageWords;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import contactsheet.domain.Stamp;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A program may read what a function of an earlier version answers.
final class EarlierJsonTest {
  /// Those versions wrote the fraction alone, and neither words nor `animated`.
  @ParameterizedTest
  @CsvSource({"10/1253, 10, 1253", "3/10, 3, 10", "1/250, 1, 250", "30, 30, 1"})
  void a_picture_that_an_earlier_version_wrote_is_read(String written, int above, int below) {
    var answer =
        """
        {"filename":"my cat.jpg","bucket":"photos","size_in_bytes":123,
        "upload_time":"2026-11-05T12:00:00Z",
        "image":{"format":"jpeg","width":3024,"height":4032,"raw_width":4032,"raw_height":3024,
        "orientation":6,"exposure_time":"%s"}}
        """
            .formatted(written);
    var image =
        new ImageProperties(
            ImageFormat.JPEG,
            new ImageGeometry(new PixelSize(4032, 3024), null, Orientation.ROTATE_90, null),
            null,
            ImageSequence.UNKNOWN,
            new Capture(
                null,
                new Camera(null, null, null),
                new Exposure(new ExposureTime(above, below), null, null, null),
                null),
            ImageWords.NONE);
    assertEquals(
        new Recorded(
            ObjectLocation.of("photos", "my cat.jpg"),
            ObjectMetadata.of(new ByteSize(123), Instant.parse("2026-11-05T12:00:00Z"))
                .withImage(image),
            Stamp.NONE),
        PageJson.readEntry(answer));
  }
}
