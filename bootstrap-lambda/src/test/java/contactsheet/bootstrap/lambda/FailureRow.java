package contactsheet.bootstrap.lambda;

import static contactsheet.bootstrap.lambda.AwsAnswers.refusal;
import static contactsheet.bootstrap.lambda.AwsAnswers.s3Refusal;
import static contactsheet.bootstrap.lambda.AwsAnswers.status;

import contactsheet.bootstrap.lambda.ScriptedServer.Reaction;
import contactsheet.domain.Failure.Kind;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the table of failures: a fault of S3 or of DynamoDB, and the expected failure of the
/// object.
///
/// @param cause the cause, for the test's name
/// @param s3 S3's fault for the object, or none
/// @param dynamoDb DynamoDB's fault for the object's row, or none
/// @param kind whether trying again can help
/// @param sentence a part of the sentence in the log
record FailureRow(
    String cause, @Nullable Reaction s3, @Nullable Reaction dynamoDb, Kind kind, String sentence) {
  /// S3's own words.
  private static final String SSE_C =
      "The object was stored using a form of Server Side Encryption. The correct parameters must"
          + " be provided to retrieve the object.";

  private static final Reaction RESET = new Reaction.Reset();
  private static final Reaction SILENCE = new Reaction.Silence();

  /// All of them that are faults of HTTP.
  static List<FailureRow> all() {
    return List.of(
        ofS3("403", status(403), Kind.PERMANENT, "the role needs s3:GetObject"),
        ofS3("403", status(403), Kind.PERMANENT, "s3:ListBucket"),
        ofS3("SSE-C", s3Refusal(400, "InvalidRequest", SSE_C), Kind.PERMANENT, "SSE-C"),
        ofS3("KMS", s3Refusal(400, "KMS.DisabledException", "No."), Kind.PERMANENT, "kms:Decrypt"),
        ofS3("KMS", s3Refusal(400, "ThrottlingException", "Slow."), Kind.RETRYABLE, "be busy"),
        ofS3("token", s3Refusal(400, "ExpiredToken", "Expired."), Kind.RETRYABLE, "ExpiredToken"),
        ofS3(
            "clock",
            s3Refusal(403, "RequestTimeTooSkewed", "Off."),
            Kind.RETRYABLE,
            "clock is not S3's"),
        ofS3("500", status(500), Kind.RETRYABLE, "(500)"),
        ofS3("503 SlowDown", status(503), Kind.RETRYABLE, "(503)"),
        ofS3("429", status(429), Kind.RETRYABLE, "(429)"),
        ofS3("reset", RESET, Kind.RETRYABLE, "gave no answer"),
        ofS3("silence", SILENCE, Kind.RETRYABLE, "gave no answer"),
        throttling("ProvisionedThroughputExceededException"),
        throttling("ThrottlingException"),
        throttling("RequestLimitExceeded"),
        ofDynamoDb(
            refusal(500, "InternalServerError", "try later"), Kind.RETRYABLE, "DynamoDB refused"),
        ofDynamoDb(
            refusal(503, "ServiceUnavailable", "try later"), Kind.RETRYABLE, "DynamoDB refused"),
        ofDynamoDb(RESET, Kind.RETRYABLE, "gave no answer"),
        ofDynamoDb(SILENCE, Kind.RETRYABLE, "gave no answer"),
        ofDynamoDb(
            refusal(400, "AccessDeniedException", "not authorized to perform: dynamodb:PutItem"),
            Kind.PERMANENT,
            "the role needs dynamodb:PutItem"),
        ofDynamoDb(
            refusal(400, "ValidationException", "Item size has exceeded the maximum allowed size"),
            Kind.PERMANENT,
            "the object needs less user metadata"));
  }

  private static FailureRow throttling(String code) {
    return ofDynamoDb(refusal(400, code, "slow down"), Kind.RETRYABLE, "DynamoDB refused");
  }

  private static FailureRow ofS3(String fault, Reaction reaction, Kind kind, String sentence) {
    return new FailureRow("S3: " + fault, reaction, null, kind, sentence);
  }

  private static FailureRow ofDynamoDb(Reaction reaction, Kind kind, String sentence) {
    return new FailureRow("DynamoDB: " + reaction, null, reaction, kind, sentence);
  }

  /// How long a client should wait for each answer: no longer than it must where none will come.
  Duration patience() {
    var silent = SILENCE.equals(s3) || SILENCE.equals(dynamoDb);
    return silent ? Duration.ofMillis(500) : Duration.ofSeconds(10);
  }

  @Override
  public String toString() {
    return cause + ": " + sentence;
  }
}
