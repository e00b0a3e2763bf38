package contactsheet.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The context that Lambda passes to an invocation.
///
/// @param remaining the time until Lambda would end the invocation
/// @param log the log of the invocation
record TestInvocation(Duration remaining, RecordedLog log) implements Context {
  /// An invocation whose log is not used.
  TestInvocation(Duration remaining) {
    this(remaining, new RecordedLog());
  }

  @Override
  public int getRemainingTimeInMillis() {
    return Math.toIntExact(remaining.toMillis());
  }

  @Override
  public String getAwsRequestId() {
    return "5d3c8f0e-0000-4000-8000-000000000017";
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/contactsheet";
  }

  @Override
  public String getLogStreamName() {
    return "2026/11/01/[$LATEST]0017";
  }

  @Override
  public String getFunctionName() {
    return "contactsheet";
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-central-1:123456789012:function:contactsheet";
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getMemoryLimitInMB() {
    return 512;
  }

  @Override
  public LambdaLogger getLogger() {
    return log;
  }
}
