package contactsheet.specification.aws;

import contactsheet.specification.aws.Services.Clients;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/// A bucket and a table with the same unique random name.
record Site(Clients clients, String name) implements AutoCloseable {
  /// The names of what this program makes begin so, and only such names it removes.
  static final String PREFIX = "contactsheet-proof-";

  /// Makes both.
  static Site make(Clients clients, Region region) {
    var site = new Site(clients, PREFIX + UUID.randomUUID());
    try {
      clients.s3().createBucket(bucket(site.name, region));
      site.makeTable();
      return site;
    } catch (SdkException e) {
      site.closeAfter(e);
      throw e;
    }
  }

  private void closeAfter(SdkException cause) {
    try {
      close();
    } catch (SdkException e) {
      cause.addSuppressed(e);
    }
  }

  /// The names of all that is there, be it in use or left behind.
  static Set<String> present(Clients clients) {
    var names = new TreeSet<String>();
    clients.s3().listBuckets().buckets().forEach(bucket -> names.add(bucket.name()));
    clients.dynamoDb().listTablesPaginator().tableNames().forEach(names::add);
    names.removeIf(name -> !name.startsWith(PREFIX));
    return names;
  }

  /// Removes both, if they exist.
  @Override
  public void close() {
    try {
      clients.dynamoDb().deleteTable(table -> table.tableName(name));
    } catch (ResourceNotFoundException _) {
      // It was not made, or is removed already.
    }
    var s3 = clients.s3();
    try {
      s3.listObjectsV2Paginator(list -> list.bucket(name))
          .contents()
          .forEach(object -> s3.deleteObject(it -> it.bucket(name).key(object.key())));
      s3.deleteBucket(bucket -> bucket.bucket(name));
    } catch (NoSuchBucketException _) {
      // The same as for the table.
    }
  }

  /// In the oldest region a bucket's location constraint is empty.
  private static CreateBucketRequest bucket(String name, Region region) {
    var bucket = CreateBucketRequest.builder().bucket(name);
    return region.equals(Region.US_EAST_1)
        ? bucket.build()
        : bucket.createBucketConfiguration(place -> place.locationConstraint(region.id())).build();
  }

  private void makeTable() {
    clients
        .dynamoDb()
        .createTable(
            table ->
                table
                    .tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .keySchema(key("filename", KeyType.HASH), key("bucket", KeyType.RANGE))
                    .attributeDefinitions(text("filename"), text("bucket")));
    try (var waiter = clients.dynamoDb().waiter()) {
      waiter.waitUntilTableExists(table -> table.tableName(name));
    }
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }
}
