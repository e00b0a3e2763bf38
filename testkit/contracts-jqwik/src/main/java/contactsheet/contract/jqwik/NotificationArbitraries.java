package contactsheet.contract.jqwik;

import contactsheet.domain.ObjectChange;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/// Generators for S3's notifications, as documents with what a reader has to find in them [S3 User
/// Guide, Event message structure].
public final class NotificationArbitraries {
  private static final DateTimeFormatter S3_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private NotificationArbitraries() {}

  /// Notifications of one to five records, of objects anywhere.
  public static Arbitrary<SampleNotification> notifications() {
    return notificationsOf(EntryArbitraries.changes());
  }

  /// Notifications of one to five such changes.
  public static Arbitrary<SampleNotification> notificationsOf(Arbitrary<ObjectChange> changes) {
    return changes
        .flatMap(NotificationArbitraries::recordsOf)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(NotificationArbitraries::notification);
  }

  private static Arbitrary<Sample> recordsOf(ObjectChange change) {
    return Combinators.combine(
            names(change), Arbitraries.of("", "s3:"), Arbitraries.of("2.0", "2.1", "2.2", "2.6"))
        .as((name, prefix, version) -> new Sample(json(change, prefix + name, version), change));
  }

  /// Only puts and deletes have a sequencer.
  private static Arbitrary<String> names(ObjectChange change) {
    return change.sequencer() == null
        ? Arbitraries.of(
            "LifecycleExpiration:Delete",
            "LifecycleExpiration:DeleteMarkerCreated",
            "LifecycleTransition",
            "ObjectRestore:Completed")
        : Arbitraries.of(
            "ObjectCreated:Put",
            "ObjectCreated:Copy",
            "ObjectCreated:CompleteMultipartUpload",
            "ObjectRemoved:Delete",
            "ObjectRemoved:DeleteMarkerCreated");
  }

  /// Nothing in it needs to be escaped: names and times have no such characters, and the key is
  /// encoded.
  private static String json(ObjectChange change, String name, String version) {
    return """
    {"eventVersion":"%s","eventSource":"aws:s3","awsRegion":"eu-west-1"%s,"eventName":"%s",\
    "userIdentity":{"principalId":"EXAMPLE"},"s3":{"s3SchemaVersion":"1.0",\
    "configurationId":"contactsheet","bucket":{"name":"%s","arn":"arn:aws:s3:::%s"},\
    "object":{"key":"%s"%s}}}\
    """
        .formatted(
            version,
            time(change.eventTime()),
            name,
            change.location().bucket(),
            change.location().bucket(),
            encoded(change.location().key().value()),
            sequencer(change));
  }

  /// Encodes like S3: a space becomes a plus, and slashes stay.
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  private static String time(@Nullable Instant time) {
    return time == null ? "" : ",\"eventTime\":\"" + S3_TIME.format(time) + "\"";
  }

  private static String sequencer(ObjectChange change) {
    var sequencer = change.sequencer();
    return sequencer == null ? "" : ",\"sequencer\":\"" + sequencer + "\"";
  }

  private static SampleNotification notification(List<Sample> samples) {
    var records = samples.stream().map(Sample::json).collect(Collectors.joining(","));
    return new SampleNotification(
        "{\"Records\":[" + records + "]}", samples.stream().map(Sample::change).toList());
  }

  private record Sample(String json, ObjectChange change) {}
}
