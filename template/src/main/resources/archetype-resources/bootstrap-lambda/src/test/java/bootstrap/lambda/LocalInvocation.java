package ${package}.bootstrap.lambda;

import ${package}.domain.ObjectChange;
import ${package}.domain.Sequencer;
import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An invocation of a function without Lambda.
///
/// @param log the lines that the function logged
/// @param remainingMillis the time that the function has left
record LocalInvocation(List<String> log, int remainingMillis) implements Context, LambdaLogger {
  LocalInvocation() {
    this(new ArrayList<>(), 60_000);
  }

  /// Invokes the function, and returns the indices of the messages that failed.
  List<Integer> handle(
      RequestHandler<SQSEvent, SQSBatchResponse> function, String... bodies) {
    var messages = new ArrayList<SQSMessage>();
    for (var body : bodies) {
      var message = new SQSMessage();
      message.setMessageId(String.valueOf(messages.size()));
      message.setBody(body);
      messages.add(message);
    }
    var event = new SQSEvent();
    event.setRecords(messages);
    return function.handleRequest(event, this).getBatchItemFailures().stream()
        .map(BatchItemFailure::getItemIdentifier)
        .map(Integer::valueOf)
        .toList();
  }

  /// Returns S3's message for a change [S3 User Guide, Event message structure].
  static String notification(ObjectChange change) {
    var key = URLEncoder.encode(change.location().key(), StandardCharsets.UTF_8);
    var sequencer = change.sequencer().map(Sequencer::digits).orElse("");
    return """
        {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-central-1",
          "eventTime":"2026-11-05T12:00:00.000Z","eventName":"ObjectCreated:Put",
          "s3":{"s3SchemaVersion":"1.0","bucket":{"name":"%s"},
            "object":{"key":%s,"sequencer":"%s"}}}]}"""
        .formatted(change.location().bucket(), new JsonPrimitive(key), sequencer);
  }

  @Override
  public void log(String message) {
    log.add(message);
  }

  @Override
  public void log(byte[] message) {
    log.add(new String(message, StandardCharsets.UTF_8));
  }

  @Override
  public LambdaLogger getLogger() {
    return this;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return remainingMillis;
  }

  @Override
  public String getAwsRequestId() {
    return "request";
  }

  @Override
  public String getLogGroupName() {
    return "group";
  }

  @Override
  public String getLogStreamName() {
    return "stream";
  }

  @Override
  public String getFunctionName() {
    return "function";
  }

  @Override
  public String getFunctionVersion() {
    return "1";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn";
  }

  @Override
  public CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1024;
  }
}
