package contactsheet.contract.aws.proof;

/// A fault of one request between a client and a server.
enum Fault {
  /// No fault.
  NONE,
  /// It arrives later than others that were sent after it.
  DELAYED,
  /// It arrives after its client has given it up.
  LATE,
  /// The connection breaks before the request reaches the server.
  RESET_BEFORE,
  /// The server carries out the request, and the connection breaks before the answer.
  RESET_AFTER,
  /// The server carries out the request, and the connection breaks within the answer.
  TRUNCATED,
  /// The server answers that there are too many requests, and does nothing.
  THROTTLED,
  /// The server carries out the request, and answers that it failed.
  FAILED_AFTER
}
