package contactsheet.adapter.aws.s3;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/// An answer's headers, by their names in lower case; the values of equal names are joined by
/// commas.
final class Headers {
  private Headers() {}

  static Map<String, String> of(@Nullable SdkHttpResponse answer) {
    var headers = new HashMap<String, String>();
    if (answer != null) {
      answer.forEachHeader(
          (name, values) ->
              headers.merge(
                  name.toLowerCase(Locale.ROOT),
                  String.join(",", values),
                  (one, other) -> one + "," + other));
    }
    return headers;
  }
}
