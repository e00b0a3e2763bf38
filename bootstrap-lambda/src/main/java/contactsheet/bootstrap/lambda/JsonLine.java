package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One line of a log: a JSON object, token by token.
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  /// The line, with its end.
  ///
  /// @param fields writes what is in the object
  static byte[] of(Consumer<JsonGenerator> fields) {
    // Not bytes at once: the generator refuses half a surrogate pair there, and what is logged may
    // be what somebody sent.
    var line = new StringWriter();
    try (var out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      fields.accept(out);
      out.writeEndObject();
      out.writeRaw('\n');
    }
    return line.toString().getBytes(UTF_8);
  }

  /// A line for people. Its first fields are those that Lambda looks for in a line, and those of
  /// Lambda's own lines.
  ///
  /// @param fields writes what else is in the object
  static byte[] of(
      Context context,
      Instant now,
      LogLevel level,
      String message,
      Consumer<JsonGenerator> fields) {
    return of(
        out -> {
          out.writeStringProperty("timestamp", now.truncatedTo(ChronoUnit.MILLIS).toString());
          out.writeStringProperty("level", level.name());
          out.writeStringProperty("AWSRequestId", context.getAwsRequestId());
          out.writeStringProperty("message", message);
          fields.accept(out);
        });
  }
}
