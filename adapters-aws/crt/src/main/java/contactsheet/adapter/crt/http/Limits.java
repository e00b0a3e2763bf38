package contactsheet.adapter.crt.http;

import java.time.Duration;

/// The time limits of one exchange.
///
/// @param connection the time to get a connection, which may have to be opened or waited for
/// @param answer the time to get the whole answer, once there is a connection
public record Limits(Duration connection, Duration answer) {}
