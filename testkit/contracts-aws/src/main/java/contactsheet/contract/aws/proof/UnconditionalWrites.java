package contactsheet.contract.aws.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonParser;
import java.util.Set;

/// A seeded bug: every row is written without a condition.
final class UnconditionalWrites {
  private static final Set<String> OF_THE_CONDITION =
      Set.of(
          "ConditionExpression",
          "ExpressionAttributeNames",
          "ExpressionAttributeValues",
          "ReturnValuesOnConditionCheckFailure");

  private UnconditionalWrites() {}

  /// A write without its condition; another request as it is.
  static ForwardedRequest of(ForwardedRequest request) {
    return request.headers().getOrDefault("x-amz-target", "").endsWith(".PutItem")
        ? request.withBody(withoutCondition(request.body()))
        : request;
  }

  private static String withoutCondition(String body) {
    var text = new String(body.getBytes(ISO_8859_1), UTF_8);
    var write = JsonParser.parseString(text).getAsJsonObject();
    OF_THE_CONDITION.forEach(write::remove);
    return new String(write.toString().getBytes(UTF_8), ISO_8859_1);
  }
}
