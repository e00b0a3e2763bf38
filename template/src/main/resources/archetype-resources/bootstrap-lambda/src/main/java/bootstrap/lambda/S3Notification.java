package ${package}.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import ${package}.domain.*;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The parts of S3's message that the function reads [S3 User Guide, Event message structure]. The
/// names are S3's.
///
/// Contactsheet's `EventReader` also reads events from SNS, EventBridge and S3 Batch Operations.
record S3Notification(String Event, List<Change> Records) {
  private record Change(String eventVersion, String eventSource, String eventName, S3 s3) {}

  private record S3(Bucket bucket, S3Object object) {}

  private record Bucket(String name) {}

  private record S3Object(String key, String sequencer) {}

  /// Kinds of events that change no attribute of a row.
  private static final Set<String> SKIPPED =
      Set.of("ObjectTagging", "ObjectAcl", "Replication", "IntelligentTiering");

  /// Returns the changes in a message.
  ///
  /// @throws RuntimeException if it is not S3's, or incomplete
  static List<ObjectChange> changes(String message) {
    var json = new GsonBuilder().setStrictness(Strictness.STRICT).create();
    var notification = json.fromJson(message, S3Notification.class);
    return "s3:TestEvent".equals(notification.Event)
        ? List.of()
        : notification.Records.stream().flatMap(it -> change(it).stream()).toList();
  }

  private static Optional<ObjectChange> change(Change record) {
    if (!"aws:s3".equals(record.eventSource) || !record.eventVersion.startsWith("2.")) {
      throw new IllegalArgumentException("this is no event of S3 that is known: " + record);
    }
    var object = record.s3.object;
    var sequencer = Optional.ofNullable(object.sequencer).filter(it -> !it.isEmpty());
    var location = new ObjectLocation(record.s3.bucket.name, decoded(object.key));
    return SKIPPED.contains(record.eventName.replaceFirst("^s3:", "").replaceFirst(":.*", ""))
        ? Optional.empty()
        : Optional.of(new ObjectChange(location, sequencer.map(Sequencer::new)));
  }

  /// Keys are form-URL-encoded. A key that is not UTF-8 is refused, because it would name another
  /// object.
  private static String decoded(String key) {
    var byteForByte = new String(key.getBytes(UTF_8), ISO_8859_1);
    var bytes = URLDecoder.decode(byteForByte, ISO_8859_1).getBytes(ISO_8859_1);
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("this key is not UTF-8: " + key, e);
    }
  }
}
