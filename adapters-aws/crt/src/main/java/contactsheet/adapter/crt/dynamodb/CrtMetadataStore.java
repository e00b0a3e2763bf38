package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.dynamodb.MetadataTable;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps the rows in a DynamoDB table, as [MetadataTable] says.
///
/// Safe for use by many threads at once.
public final class CrtMetadataStore implements MetadataStore, AutoCloseable {
  private final ServiceClient client;
  private final MetadataTable rows;

  private CrtMetadataStore(
      ServiceClient client,
      DynamoDbAddress address,
      String table,
      Duration tombstoneLifetime,
      @Nullable Listing listing) {
    this.client = client;
    rows =
        new MetadataTable(
            table,
            tombstoneLifetime,
            listing,
            new DynamoDbRequests(client, address, new TableJson(table)));
    client.open(address.server());
  }

  /// On the settings of this process's environment.
  ///
  /// @param table its name
  /// @param tombstoneLifetime how long after its writing a tombstone expires
  /// @param listing how buckets are listed; without one, by reading the whole table for every page
  /// @throws IllegalStateException if it lacks what a client needs; the message says what
  public static CrtMetadataStore fromEnvironment(
      String table, Duration tombstoneLifetime, @Nullable Listing listing) {
    return from(Environment.ofThisProcess(), table, tombstoneLifetime, listing);
  }

  /// On the settings of an environment.
  ///
  /// @param table its name
  /// @param tombstoneLifetime how long after its writing a tombstone expires
  /// @param listing how buckets are listed; without one, by reading the whole table for every page
  /// @throws IllegalStateException if they lack what a client needs; the message says what
  public static CrtMetadataStore from(
      Environment environment,
      String table,
      Duration tombstoneLifetime,
      @Nullable Listing listing) {
    var address = DynamoDbAddress.in(environment);
    var client = new ServiceClient(new DynamoDbRules(), environment);
    return new CrtMetadataStore(client, address, table, tombstoneLifetime, listing);
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

  @Override
  public void close() {
    client.close();
  }
}
