package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One line of a log: a JSON object, token by token.
final class JsonLine {
  private JsonLine() {}

  /// The fields of an object.
  interface Fields {
    void writeTo(JsonWriter out) throws IOException;
  }

  /// The line, with its end.
  static byte[] of(Fields fields) {
    var line = new StringWriter();
    try (var out = new JsonWriter(line)) {
      out.beginObject();
      fields.writeTo(out);
      out.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Logged text may come from a stranger. Half of a surrogate pair becomes a question mark.
    return line.append('\n').toString().getBytes(UTF_8);
  }

  /// A line for people. Its first fields are those by which Lambda filters lines, and those of
  /// Lambda's own lines.
  ///
  /// @param fields the writer of the further fields
  static byte[] of(Context context, Instant now, LogLevel level, String message, Fields fields) {
    return of(
        out -> {
          out.name("timestamp").value(now.truncatedTo(ChronoUnit.MILLIS).toString());
          out.name("level").value(level.name());
          out.name("AWSRequestId").value(context.getAwsRequestId());
          out.name("message").value(message);
          fields.writeTo(out);
        });
  }
}
