package contactsheet.adapter.crt;

import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Signing;

/// What the client has to know of the service that it asks.
public interface AnswerRules {
  /// The service for which requests are signed.
  Signing.Service service();

  /// The code that a refusal names; empty where it names none.
  String errorCode(Answer refusal);

  /// Whether an answer arrived as it was sent, as far as it says.
  boolean isUndamaged(Answer answer);
}
