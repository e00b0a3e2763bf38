package contactsheet.benchmark.pieces;

import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/// A DynamoDB that accepts every row.
final class ImmediateDynamoDb implements DynamoDbClient {
  private static final PutItemResponse TAKEN =
      (PutItemResponse)
          PutItemResponse.builder()
              .sdkHttpResponse(SdkHttpResponse.builder().statusCode(200).build())
              .build();

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return TAKEN;
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
