package contactsheet.local.s3;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// Sends an event of each change. It draws the event's sequencer, so it is called under the lock of
/// the key.
final class Announcements {
  private final Sequencers sequencers;
  private final InstantSource clock;
  private final Consumer<String> notifications;

  Announcements(Consumer<String> notifications, InstantSource clock) {
    this.notifications = notifications;
    this.clock = clock;
    sequencers = new Sequencers(clock);
  }

  /// @param now the answer of S3 about the object after the change
  void ofCreation(String eventName, String bucket, String key, HeadObjectResponse now) {
    send(
        new EventNotification(
            eventName,
            bucket,
            key,
            now.contentLength(),
            now.eTag(),
            now.versionId(),
            sequencers.next(),
            clock.instant()));
  }

  /// @param versionId the version ID of what was removed, or of the marker that removes it; none
  ///     without versions
  void ofRemoval(String eventName, String bucket, String key, @Nullable String versionId) {
    send(
        new EventNotification(
            eventName, bucket, key, null, null, versionId, sequencers.next(), clock.instant()));
  }

  private void send(EventNotification notification) {
    notifications.accept(notification.toJson());
  }
}
