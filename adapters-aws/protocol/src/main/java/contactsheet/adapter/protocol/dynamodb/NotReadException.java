package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;

/// A page of rows that did not come, in the middle of reading one after the other.
final class NotReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient NoSuccess answer;

  /// @param answer what came instead
  NotReadException(NoSuccess answer) {
    super(answer.toString());
    this.answer = answer;
  }

  NoSuccess answer() {
    return answer;
  }
}
