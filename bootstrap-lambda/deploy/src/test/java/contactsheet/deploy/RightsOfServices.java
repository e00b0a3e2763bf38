package contactsheet.deploy;

import java.util.Set;
import java.util.TreeSet;

/// The rights that AWS's own services use in the name of the function's role. Their calls do not
/// pass by here, so they are taken from AWS's words.
final class RightsOfServices {
  private static final Set<Right> TO_POLL =
      Set.of(
          new Right("sqs:ReceiveMessage", Right.Kind.QUEUE),
          new Right("sqs:DeleteMessage", Right.Kind.QUEUE),
          new Right("sqs:GetQueueAttributes", Right.Kind.QUEUE));

  /// The rights that every function needs, because its runtime logs with its role.
  static final Set<Right> TO_LOG =
      Set.of(
          new Right("logs:CreateLogStream", Right.Kind.LOG_GROUP),
          new Right("logs:PutLogEvents", Right.Kind.LOG_GROUP));

  private RightsOfServices() {}

  static Set<Right> in(Stack stack) {
    // The runtime logs [Lambda Developer Guide, Sending Lambda function logs to CloudWatch Logs].
    // The stack makes the group, so no right to make one is needed.
    var rights = new TreeSet<>(TO_LOG);
    if (!stack.ofType("AWS::Lambda::EventSourceMapping").isEmpty()) {
      // Lambda polls [Lambda Developer Guide, Using Lambda with Amazon SQS].
      rights.addAll(TO_POLL);
    }
    if (!stack.ofType("AWS::Lambda::EventInvokeConfig").isEmpty()) {
      // Lambda sends failures [Lambda Developer Guide, Capturing records of asynchronous
      // invocations].
      rights.add(new Right("sqs:SendMessage", Right.Kind.QUEUE));
    }
    rights.addAll(toDecrypt(stack));
    return rights;
  }

  /// S3 decrypts for whoever asks, even for no more than a checksum [S3 API Reference, HeadObject,
  /// x-amz-checksum-mode].
  static Set<Right> toDecrypt(Stack stack) {
    return stack.isTrue("HasKmsKey") ? Set.of(new Right("kms:Decrypt", Right.Kind.KEY)) : Set.of();
  }
}
