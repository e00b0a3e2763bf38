package contactsheet.adapter.aws.proof;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// A seeded bug: every row is written whatever stands in its place.
final class UnconditionalWrites implements ExecutionInterceptor {
  @Override
  public SdkRequest modifyRequest(
      Context.ModifyRequest context, ExecutionAttributes executionAttributes) {
    return context.request() instanceof PutItemRequest put
        ? PutItemRequest.builder().tableName(put.tableName()).item(put.item()).build()
        : context.request();
  }
}
