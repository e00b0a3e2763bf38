package contactsheet.contract.aws.proof;

import java.time.Duration;

/// How patient the adapters under test have to be: little, so that many faults get past their own
/// retries and reach the use case.
///
/// @param attempt how long an attempt waits for its answer
/// @param attempts how often they try, 1 or more
public record Patience(Duration attempt, int attempts) {}
