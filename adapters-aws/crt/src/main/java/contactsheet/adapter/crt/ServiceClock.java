package contactsheet.adapter.crt;

import contactsheet.adapter.crt.http.Reply.Answer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An estimate of a service's clock: this machine's clock, corrected by the time in an answer that
/// refused a signature for its time.
///
/// Safe for use by many threads at once.
final class ServiceClock implements InstantSource {
  /// Services take signatures that are up to five minutes off, S3 fifteen.
  private static final Duration TOLERATED = Duration.ofMinutes(4);

  /// The codes of a signature that was refused for its time.
  private static final Set<String> WRONG_TIME =
      Set.of(
          "AuthFailure",
          "InvalidSignatureException",
          "RequestExpired",
          "RequestInTheFuture",
          "RequestTimeTooSkewed",
          "SignatureDoesNotMatch");

  private final InstantSource own;
  private volatile Duration ahead = Duration.ZERO;

  ServiceClock(InstantSource own) {
    this.own = own;
  }

  @Override
  public Instant instant() {
    return own.instant().plus(ahead);
  }

  /// Takes over the service's time if that is why it refused.
  ///
  /// @param code the error code that the refusal names; empty if it names none, as the answer to a
  ///     HEAD request
  /// @param signedAt the time of the signature
  /// @return whether it was
  boolean correctBy(Answer refusal, String code, Instant signedAt) {
    var mayBeTime = WRONG_TIME.contains(code) || (code.isEmpty() && refusal.status() == 403);
    var time = mayBeTime ? date(refusal) : null;
    if (time == null || Duration.between(signedAt, time).abs().compareTo(TOLERATED) <= 0) {
      return false;
    }
    ahead = Duration.between(own.instant(), time);
    return true;
  }

  private static @Nullable Instant date(Answer answer) {
    var date = answer.header("Date");
    try {
      return date == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
