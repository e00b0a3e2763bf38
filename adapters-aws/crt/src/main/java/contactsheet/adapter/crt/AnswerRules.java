package contactsheet.adapter.crt;

import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Signing;

/// The rules of a service that the client needs to interpret an answer.
public interface AnswerRules {
  /// The service for which requests are signed.
  Signing.Service service();

  /// The code that a refusal names; empty where it names none.
  String errorCode(Answer refusal);

  /// Returns whether an answer is undamaged, by its own checksum if it has one.
  boolean isUndamaged(Answer answer);
}
