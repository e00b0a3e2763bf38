package contactsheet.local.s3;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// S3's notification of one change [S3 User Guide, Event message structure].
///
/// @param name the name of the event without the prefix `s3:`, as in S3's own messages
/// @param key the key, not encoded
/// @param size the size in bytes; absent for a removed object
/// @param eTag the ETag, with or without quotes; absent for a removed object
/// @param versionId the version ID; absent in a bucket without versions
record EventNotification(
    String name,
    String bucket,
    String key,
    @Nullable Long size,
    @Nullable String eTag,
    @Nullable String versionId,
    String sequencer,
    Instant time) {
  /// S3 always writes the milliseconds, also where they are zero.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /// The message, with this one record in it.
  String toJson() {
    var text = new StringWriter();
    try (var json = new JsonWriter(text)) {
      json.beginObject().name("Records").beginArray().beginObject();
      writeCircumstances(json);
      writeS3(json);
      json.endObject().endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void writeCircumstances(JsonWriter json) throws IOException {
    json.name("eventVersion").value("2.1");
    json.name("eventSource").value("aws:s3");
    json.name("awsRegion").value("us-east-1");
    json.name("eventTime").value(TIME.format(time));
    json.name("eventName").value(name);
    writePrincipal(json, "userIdentity");
    json.name("requestParameters").beginObject();
    json.name("sourceIPAddress").value("127.0.0.1").endObject();
    json.name("responseElements").beginObject();
    json.name("x-amz-request-id").value(sequencer);
    json.name("x-amz-id-2").value(sequencer).endObject();
  }

  private void writeS3(JsonWriter json) throws IOException {
    json.name("s3").beginObject();
    json.name("s3SchemaVersion").value("1.0");
    json.name("configurationId").value("contactsheet");
    json.name("bucket").beginObject().name("name").value(bucket);
    writePrincipal(json, "ownerIdentity");
    json.name("arn").value("arn:aws:s3:::" + bucket).endObject();
    writeObject(json);
    json.endObject();
  }

  private void writeObject(JsonWriter json) throws IOException {
    json.name("object").beginObject().name("key").value(encoded(key));
    if (size != null) {
      json.name("size").value(size);
    }
    if (eTag != null) {
      json.name("eTag").value(eTag.replace("\"", ""));
    }
    if (versionId != null) {
      json.name("versionId").value(versionId);
    }
    json.name("sequencer").value(sequencer).endObject();
  }

  private static void writePrincipal(JsonWriter json, String name) throws IOException {
    json.name(name).beginObject().name("principalId").value("CONTACTSHEET").endObject();
  }

  /// Form encoding, in which S3 leaves slashes as they are.
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
