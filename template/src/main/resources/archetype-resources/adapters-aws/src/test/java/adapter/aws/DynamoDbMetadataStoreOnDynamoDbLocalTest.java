package ${package}.adapter.aws;

import ${package}.application.port.out.MetadataStore;
import ${package}.contract.MetadataStoreContract;

final class DynamoDbMetadataStoreOnDynamoDbLocalTest extends MetadataStoreContract {
  private static final String TABLE =
      TestTable.create(DynamoDbLocal.client(), "filename", "bucket");

  @Override
  protected MetadataStore store() {
    return new DynamoDbMetadataStore(DynamoDbLocal.client(), TABLE);
  }
}
