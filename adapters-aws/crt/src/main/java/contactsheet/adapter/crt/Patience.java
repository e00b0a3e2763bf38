package contactsheet.adapter.crt;

import java.time.Duration;

/// The limits of a call: its attempts, and their time.
///
/// @param attempts the largest number of attempts
/// @param attempt how long an attempt waits for its answer
/// @param call how long all of them may take, with the pauses between them
public record Patience(int attempts, Duration attempt, Duration call) {
  /// Three attempts, as the AWS SDK makes in its standard mode. Both services answer small requests
  /// within tens of milliseconds. After three seconds an answer is more likely lost than late, and
  /// a retry is quicker than waiting.
  public static final Patience STANDARD =
      new Patience(3, Duration.ofSeconds(3), Duration.ofSeconds(10));
}
