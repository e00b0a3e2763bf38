package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.AnswerRules;
import contactsheet.adapter.crt.Json;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Signing;
import java.util.Map;
import java.util.zip.CRC32;

/// Reads the codes of DynamoDB's refusals, and checks the checksums of its answers.
record DynamoDbRules() implements AnswerRules {
  @Override
  public Signing.Service service() {
    return Signing.Service.DYNAMODB;
  }

  @Override
  public String errorCode(Answer refusal) {
    return code(refusal);
  }

  /// The type comes with its namespace before it.
  static String code(Answer refusal) {
    var type = texts(refusal).getOrDefault("__type", "");
    return type.substring(type.indexOf('#') + 1);
  }

  static String message(Answer refusal) {
    var texts = texts(refusal);
    return texts.getOrDefault("message", texts.getOrDefault("Message", ""));
  }

  /// A proxy may answer with a body that is not DynamoDB's JSON.
  private static Map<String, String> texts(Answer refusal) {
    try {
      return Json.texts(refusal.body());
    } catch (IllegalArgumentException _) {
      return Map.of();
    }
  }

  @Override
  public boolean isUndamaged(Answer answer) {
    var sent = answer.header("x-amz-crc32");
    if (sent == null) {
      return true;
    }
    var received = new CRC32();
    received.update(answer.body());
    return sent.equals(Long.toString(received.getValue()));
  }
}
