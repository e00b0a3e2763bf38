package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.dynamodb.MetadataTable;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Keeps the rows in a DynamoDB table, as [MetadataTable] says.
///
/// Safe for use by many threads at once.
public final class DynamoDbMetadataStore implements MetadataStore, AutoCloseable {
  private final DynamoDbClient client;
  private final MetadataTable rows;
  private final boolean closesClient;

  /// On a client that somebody else made and closes, and without an index.
  ///
  /// @param table its name
  /// @param tombstoneLifetime how long after its writing a tombstone expires
  public DynamoDbMetadataStore(DynamoDbClient client, String table, Duration tombstoneLifetime) {
    this(client, table, tombstoneLifetime, null);
  }

  /// On a client that somebody else made and closes.
  ///
  /// @param table its name
  /// @param tombstoneLifetime how long after its writing a tombstone expires, by DynamoDB's TTL on
  ///     `expires_at`; it has to outlive the slowest handler
  /// @param listing how buckets are listed; without one, by reading the whole table for every page
  public DynamoDbMetadataStore(
      DynamoDbClient client, String table, Duration tombstoneLifetime, @Nullable Listing listing) {
    this(client, table, tombstoneLifetime, listing, false);
  }

  private DynamoDbMetadataStore(
      DynamoDbClient client,
      String table,
      Duration tombstoneLifetime,
      @Nullable Listing listing,
      boolean closesClient) {
    this.client = client;
    this.closesClient = closesClient;
    rows =
        new MetadataTable(table, tombstoneLifetime, listing, new DynamoDbRequests(client, table));
  }

  /// On a client of its own, which finds region, credentials and endpoint as the AWS SDK does.
  ///
  /// @param table its name
  /// @param tombstoneLifetime how long after its writing a tombstone expires
  /// @param listing how buckets are listed; without one, by reading the whole table for every page
  /// @throws IllegalStateException if the environment lacks one of them; the message says which
  public static DynamoDbMetadataStore fromEnvironment(
      String table, Duration tombstoneLifetime, @Nullable Listing listing) {
    var client = ClientSettings.build(DynamoDbClient.builder());
    return new DynamoDbMetadataStore(client, table, tombstoneLifetime, listing, true);
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    return rows.saveIfNewer(entry);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return rows.replaceIfUnchanged(read, replacement);
  }

  @Override
  public FindResult find(ObjectLocation location) {
    return rows.find(location);
  }

  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return rows.list(bucket, prefix, after, limit);
  }

  /// Closes the client, if it is this object's own.
  @Override
  public void close() {
    if (closesClient) {
      client.close();
    }
  }
}
