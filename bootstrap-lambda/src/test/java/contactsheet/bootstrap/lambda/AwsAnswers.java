package contactsheet.bootstrap.lambda;

import contactsheet.bootstrap.lambda.ScriptedServer.Reaction;
import contactsheet.bootstrap.lambda.ScriptedServer.Reaction.Answer;
import contactsheet.bootstrap.lambda.ScriptedServer.Request;
import java.util.HashMap;
import java.util.Map;

/// Answers of S3 and DynamoDB.
final class AwsAnswers {
  private static final Map<String, String> OF_DYNAMODB =
      Map.of("Content-Type", "application/x-amz-json-1.0");

  private AwsAnswers() {}

  /// S3's, of an object that is there: to a HEAD, or to a GET of its first bytes.
  static Reaction objectFound(Request request) {
    var headers = new HashMap<String, String>();
    headers.put("ETag", "\"9b2cf535f27731c974343645a3985328\"");
    headers.put("Last-Modified", "Sun, 01 Nov 2026 09:30:00 GMT");
    if (request.isAbout("HEAD /")) {
      headers.put("Content-Length", "1234");
      return new Answer(200, headers, "");
    }
    headers.put("Content-Range", "bytes 0-1233/1234");
    return new Answer(206, headers, "-".repeat(1234));
  }

  /// S3's answer with only a status.
  static Reaction status(int status) {
    return new Answer(status, Map.of("x-amz-request-id", "4Q2ZC9EXAMPLE017"), "");
  }

  /// S3's refusal with a code, which an answer to HEAD does not have.
  static Reaction s3Refusal(int status, String code, String message) {
    var body = "<Error><Code>%s</Code><Message>%s</Message></Error>".formatted(code, message);
    return new Answer(status, Map.of("x-amz-request-id", "4Q2ZC9EXAMPLE017"), body);
  }

  /// DynamoDB's, of an empty table that takes every row.
  static Reaction tableOf(Request request) {
    var rows = request.isAbout("DynamoDB_20120810.Query");
    return new Answer(
        200, OF_DYNAMODB, rows ? "{\"Count\":0,\"Items\":[],\"ScannedCount\":0}" : "{}");
  }

  /// DynamoDB's, where it refuses.
  static Reaction refusal(int status, String code, String message) {
    return new Answer(
        status,
        OF_DYNAMODB,
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"%s\"}"
            .formatted(code, message));
  }
}
