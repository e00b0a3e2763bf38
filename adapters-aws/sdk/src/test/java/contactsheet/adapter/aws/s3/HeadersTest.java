package contactsheet.adapter.aws.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpFullResponse;

final class HeadersTest {
  @Test
  void names_are_in_lower_case_and_equal_ones_joined() {
    var answer =
        SdkHttpFullResponse.builder()
            .statusCode(200)
            .appendHeader("X-Amz-Meta-CAMERA", "a box")
            .appendHeader("ETag", "one")
            .appendHeader("ETag", "two")
            .build();
    assertEquals(Map.of("x-amz-meta-camera", "a box", "etag", "one,two"), Headers.of(answer));
  }
}
