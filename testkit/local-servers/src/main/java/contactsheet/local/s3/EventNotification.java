package contactsheet.local.s3;

import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One change, as S3 tells of it [S3 User Guide, Event message structure].
///
/// @param name without the `s3:` in front, as in S3's own messages
/// @param key the key as it is, not encoded
/// @param size in bytes; absent where the object was removed
/// @param eTag with or without quotes; absent where the object was removed
/// @param versionId absent in a bucket without versions
record EventNotification(
    String name,
    String bucket,
    String key,
    @Nullable Long size,
    @Nullable String eTag,
    @Nullable String versionId,
    String sequencer,
    Instant time) {
  private static final JsonFactory JSON = new JsonFactory();

  /// S3 always writes the milliseconds, also where they are zero.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /// The message, with this one record in it.
  String toJson() {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject().writeArrayPropertyStart("Records").writeStartObject();
      writeCircumstances(json);
      writeS3(json);
      json.writeEndObject().writeEndArray().writeEndObject();
    }
    return text.toString();
  }

  private void writeCircumstances(JsonGenerator json) {
    json.writeStringProperty("eventVersion", "2.1");
    json.writeStringProperty("eventSource", "aws:s3");
    json.writeStringProperty("awsRegion", "us-east-1");
    json.writeStringProperty("eventTime", TIME.format(time));
    json.writeStringProperty("eventName", name);
    writePrincipal(json, "userIdentity");
    json.writeObjectPropertyStart("requestParameters");
    json.writeStringProperty("sourceIPAddress", "127.0.0.1").writeEndObject();
    json.writeObjectPropertyStart("responseElements");
    json.writeStringProperty("x-amz-request-id", sequencer);
    json.writeStringProperty("x-amz-id-2", sequencer).writeEndObject();
  }

  private void writeS3(JsonGenerator json) {
    json.writeObjectPropertyStart("s3");
    json.writeStringProperty("s3SchemaVersion", "1.0");
    json.writeStringProperty("configurationId", "contactsheet");
    json.writeObjectPropertyStart("bucket").writeStringProperty("name", bucket);
    writePrincipal(json, "ownerIdentity");
    json.writeStringProperty("arn", "arn:aws:s3:::" + bucket).writeEndObject();
    writeObject(json);
    json.writeEndObject();
  }

  private void writeObject(JsonGenerator json) {
    json.writeObjectPropertyStart("object").writeStringProperty("key", encoded(key));
    if (size != null) {
      json.writeNumberProperty("size", size);
    }
    if (eTag != null) {
      json.writeStringProperty("eTag", eTag.replace("\"", ""));
    }
    if (versionId != null) {
      json.writeStringProperty("versionId", versionId);
    }
    json.writeStringProperty("sequencer", sequencer).writeEndObject();
  }

  private static void writePrincipal(JsonGenerator json, String name) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("principalId", "CONTACTSHEET").writeEndObject();
  }

  /// Form encoding, in which S3 leaves slashes as they are.
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
