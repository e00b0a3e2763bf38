package contactsheet.domain;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How recent an entry is, and when and by which path it was written. All times are kept to the
/// millisecond.
///
/// @param sequencer the sequencer of the newest event that it answers; absent after a backfill
/// @param eventTime the time when S3 finished that event's request
/// @param recordedAt the time when it was written; absent only on rows from before Contactsheet
/// @param reconciledAt the time when it was written by the reconcile path, if it was
public record Stamp(
    @Nullable Sequencer sequencer,
    @Nullable Instant eventTime,
    @Nullable Instant recordedAt,
    @Nullable Instant reconciledAt) {
  /// How long a writer that has not read a reconciled row may not replace it. It must be longer
  /// than any handler needs between observing and saving; Lambda ends a handler after 15 minutes.
  public static final Duration RECONCILIATION_HOLD = Duration.ofHours(1);

  /// The stamp of a row from before Contactsheet, which has none of these parts.
  public static final Stamp NONE = new Stamp(null, null, null, null);

  public Stamp {
    eventTime = inMillis(eventTime);
    recordedAt = inMillis(recordedAt);
    reconciledAt = inMillis(reconciledAt);
  }

  /// The stamp of an entry that answers `change`, written in one step.
  public static Stamp of(ObjectChange change, Instant recordedAt) {
    return new Stamp(change.sequencer(), change.eventTime(), recordedAt, null);
  }

  /// Returns the stamp of an entry that is written for `change` and replaces one with this stamp.
  /// Its sequencer is never one that is known to be earlier, and its time is later even if clocks
  /// differ. If two sequencers cannot be compared, it has that of the change.
  public Stamp replacedFor(ObjectChange change, Instant now) {
    var at =
        recordedAt == null || now.truncatedTo(MILLIS).isAfter(recordedAt)
            ? now
            : recordedAt.plusMillis(1);
    return new Stamp(latest(change.sequencer()), change.eventTime(), at, at);
  }

  private @Nullable Sequencer latest(@Nullable Sequencer other) {
    return other == null || (sequencer != null && sequencer.isLaterThan(other)) ? sequencer : other;
  }

  /// Whether a write at `now` that did not read this entry must not replace it.
  public boolean isHeldAt(Instant now) {
    return reconciledAt != null && reconciledAt.plus(RECONCILIATION_HOLD).isAfter(now);
  }

  private static @Nullable Instant inMillis(@Nullable Instant time) {
    return time == null ? null : time.truncatedTo(MILLIS);
  }
}
