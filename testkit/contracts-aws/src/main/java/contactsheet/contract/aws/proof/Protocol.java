package contactsheet.contract.aws.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The answers by which a service refuses.
enum Protocol {
  /// A refusal without a body, as for HEAD; it is used for GET too.
  S3("503 Slow Down", "", "500 Internal Server Error", ""),
  DYNAMODB(
      "400 Bad Request",
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException\","
          + "\"message\":\"The level of configured provisioned throughput was exceeded\"}",
      "500 Internal Server Error",
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#InternalServerError\","
          + "\"message\":\"The request processing has failed\"}");

  private final String throttledStatus;
  private final String throttledBody;
  private final String failedStatus;
  private final String failedBody;

  Protocol(String throttledStatus, String throttledBody, String failedStatus, String failedBody) {
    this.throttledStatus = throttledStatus;
    this.throttledBody = throttledBody;
    this.failedStatus = failedStatus;
    this.failedBody = failedBody;
  }

  /// Too many requests; nothing was done.
  byte[] throttled() {
    return answer(throttledStatus, throttledBody);
  }

  /// An internal error, after which the request may have been carried out.
  byte[] failed() {
    return answer(failedStatus, failedBody);
  }

  private static byte[] answer(String status, String body) {
    var type = body.isEmpty() ? "" : "Content-Type: application/x-amz-json-1.0\r\n";
    return "HTTP/1.1 %s\r\n%sContent-Length: %d\r\n\r\n%s"
        .formatted(status, type, body.length(), body)
        .getBytes(UTF_8);
  }
}
