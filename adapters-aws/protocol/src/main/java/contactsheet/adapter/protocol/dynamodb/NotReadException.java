package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;

/// A page of rows could not be read, in the middle of reading page after page.
final class NotReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient NoSuccess answer;

  /// @param answer the answer that came instead of the page
  NotReadException(NoSuccess answer) {
    super(answer.toString());
    this.answer = answer;
  }

  NoSuccess answer() {
    return answer;
  }
}
