package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table holds rows of earlier versions until their objects change.
final class EarlierItemTest {
  /// Those versions wrote the fraction alone, and neither words nor `animated`.
  @ParameterizedTest
  @CsvSource({"10/1253, 10, 1253", "3/10, 3, 10", "1/250, 1, 250", "30, 30, 1"})
  void a_picture_that_an_earlier_version_wrote_is_read(String written, int above, int below)
      throws UnreadableItemException {
    Map<String, Value> row =
        Map.of(
            "filename", new Value.Text("my cat.jpg"),
            "bucket", new Value.Text("photos"),
            "size_in_bytes", new Value.Digits("123"),
            "upload_time", new Value.Text("2026-11-05T12:00:00Z"),
            "image",
                new Value.Fields(
                    Map.of(
                        "format", new Value.Text("jpeg"),
                        "width", new Value.Digits("3024"),
                        "height", new Value.Digits("4032"),
                        "raw_width", new Value.Digits("4032"),
                        "raw_height", new Value.Digits("3024"),
                        "orientation", new Value.Digits("6"),
                        "captured_at", new Value.Text("2026-05-01T18:30:00.25+02:00"),
                        "camera_make", new Value.Text("Make"),
                        "exposure_time", new Value.Text(written))));
    var read = assertInstanceOf(MetadataEntry.Recorded.class, MetadataItem.entry(row));
    assertEquals(
        new ImageProperties(
            ImageFormat.JPEG,
            new ImageGeometry(new PixelSize(4032, 3024), null, Orientation.ROTATE_90, null),
            null,
            ImageSequence.UNKNOWN,
            new Capture(
                CaptureTime.parse("2026-05-01T18:30:00.25+02:00"),
                new Camera(new ImageText("Make"), null, null),
                new Exposure(new ExposureTime(above, below), null, null, null),
                null),
            ImageWords.NONE),
        read.metadata().image());
  }
}
