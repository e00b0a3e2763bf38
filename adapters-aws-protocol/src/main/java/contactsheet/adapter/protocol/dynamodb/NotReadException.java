package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;
import contactsheet.adapter.protocol.dynamodb.TableRequests.ReadAnswer;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Rows;

/// A page of rows that did not come, in the middle of reading one after the other.
final class NotReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient NoSuccess answer;

  private NotReadException(NoSuccess answer) {
    super(answer.toString());
    this.answer = answer;
  }

  /// The page, if it came.
  static Rows rowsOf(ReadAnswer answer) throws NotReadException {
    return switch (answer) {
      case Rows rows -> rows;
      case NoSuccess none -> throw new NotReadException(none);
    };
  }

  NoSuccess answer() {
    return answer;
  }
}
