package contactsheet.contract.aws.proof;

/// What happens to one request between a client and a server.
enum Fault {
  /// Nothing: it passes.
  NONE,
  /// It arrives later than others that were sent after it.
  DELAYED,
  /// It arrives after its client has given it up.
  LATE,
  /// The connection breaks before the server has heard of it.
  RESET_BEFORE,
  /// The server does what it was asked, and the connection breaks before the answer: the client
  /// cannot know.
  RESET_AFTER,
  /// The server does what it was asked, and the connection breaks within the answer.
  TRUNCATED,
  /// The server says that it is asked too often, and does nothing.
  THROTTLED,
  /// The server does what it was asked, and says that it failed.
  FAILED_AFTER
}
