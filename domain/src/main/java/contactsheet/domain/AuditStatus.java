package contactsheet.domain;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of the rounds of audits over a bucket. Each step of a round replaces it, if it is
/// still the one that the step read.
///
/// @param bucket the bucket
/// @param prefix the beginning of the keys that are audited; empty for all keys
/// @param revision the number of times that the status was replaced
/// @param since the time when the first round began
/// @param verifiedThrough the time through which the table is verified: every difference that a
///     listing shows and that existed then is mended; none before the first round that left nothing
/// @param deeplyVerifiedThrough the same for every difference; none before the first deep round
/// @param deepRoundBeganAt the time when the last deep round began, however it ended; or none
/// @param running the round that goes on, or none
/// @param heldUntil the time until which a step is at work, or none; a step that was killed leaves
///     it behind
/// @param last the round that ended last, or none
public record AuditStatus(
    BucketName bucket,
    String prefix,
    long revision,
    Instant since,
    @Nullable Instant verifiedThrough,
    @Nullable Instant deeplyVerifiedThrough,
    @Nullable Instant deepRoundBeganAt,
    @Nullable AuditRound running,
    @Nullable Instant heldUntil,
    @Nullable AuditRound last) {
  public AuditStatus {
    since = since.truncatedTo(MILLIS);
    verifiedThrough = inMillis(verifiedThrough);
    deeplyVerifiedThrough = inMillis(deeplyVerifiedThrough);
    deepRoundBeganAt = inMillis(deepRoundBeganAt);
    heldUntil = inMillis(heldUntil);
  }

  /// Before the first round.
  public static AuditStatus before(AuditPlan plan, Instant now) {
    return anew(plan, 0, now);
  }

  private static AuditStatus anew(AuditPlan plan, long revision, Instant now) {
    return new AuditStatus(
        plan.bucket(), plan.prefix(), revision, now, null, null, null, null, null, null);
  }

  /// This one where it is about the keys of the plan. What is known of other keys says nothing of
  /// these.
  public AuditStatus under(AuditPlan plan, Instant now) {
    return prefix.equals(plan.prefix()) ? this : anew(plan, revision, now);
  }

  /// Whether a step may still be at work.
  public boolean isHeldAt(Instant now) {
    return heldUntil != null && now.isBefore(heldUntil);
  }

  /// Whether there is something to do: a round goes on, or the next one is due.
  public boolean isDueAt(Instant now, AuditPlan plan) {
    return running != null
        || isOver(last == null ? null : last.beganAt(), plan.every(), now)
        || isDeepRoundDueAt(now, plan);
  }

  private boolean isDeepRoundDueAt(Instant now, AuditPlan plan) {
    return plan.deeplyEvery() != null && isOver(deepRoundBeganAt, plan.deeplyEvery(), now);
  }

  private static boolean isOver(@Nullable Instant since, Duration every, Instant now) {
    return since == null || !now.isBefore(since.plus(every));
  }

  /// While a step works on its round, which it begins where none goes on.
  ///
  /// @param until the time when the step ends at the latest
  public AuditStatus held(AuditPlan plan, Instant now, Instant until) {
    var round =
        running == null
            ? AuditRound.begun(now, isDeepRoundDueAt(now, plan), plan.splits())
            : running;
    return with(round, until);
  }

  /// After some more keys of the round that goes on.
  public AuditStatus goneOn(AuditRound round) {
    return with(round, heldUntil);
  }

  /// After the step.
  public AuditStatus released() {
    return with(running, null);
  }

  private AuditStatus with(@Nullable AuditRound round, @Nullable Instant until) {
    return new AuditStatus(
        bucket,
        prefix,
        revision + 1,
        since,
        verifiedThrough,
        deeplyVerifiedThrough,
        round != null && round.deep() ? round.beganAt() : deepRoundBeganAt,
        round,
        until,
        last);
  }

  /// After the round. A round that left a difference verifies nothing.
  public AuditStatus ended(AuditRound round) {
    var through = round.verifiedThrough();
    return new AuditStatus(
        bucket,
        prefix,
        revision + 1,
        since,
        through == null ? verifiedThrough : through,
        through == null || !round.deep() ? deeplyVerifiedThrough : through,
        deepRoundBeganAt,
        null,
        null,
        round);
  }

  /// How long ago the time is through which the table is verified. Before the first verified round
  /// it counts from the beginning of the first one.
  public Duration verifiedThroughAge(Instant now) {
    var age = Duration.between(verifiedThrough == null ? since : verifiedThrough, now);
    return age.isNegative() ? Duration.ZERO : age;
  }

  private static @Nullable Instant inMillis(@Nullable Instant time) {
    return time == null ? null : time.truncatedTo(MILLIS);
  }
}
