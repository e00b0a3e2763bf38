package contactsheet.contract.aws.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A seeded bug: every row is written whatever stands in its place.
final class UnconditionalWrites {
  private static final JsonFactory JSON = new JsonFactory();

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
    var bytes = new ByteArrayOutputStream();
    try (var in = JSON.createParser(ObjectReadContext.empty(), body.getBytes(ISO_8859_1));
        var out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      in.nextToken();
      out.writeStartObject();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        if (OF_THE_CONDITION.contains(in.currentName())) {
          in.nextToken();
          in.skipChildren();
        } else {
          out.copyCurrentStructure(in);
        }
      }
      out.writeEndObject();
    }
    return bytes.toString(ISO_8859_1);
  }
}
