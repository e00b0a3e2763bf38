package contactsheet.adapter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Keeps the rows in a DynamoDB table whose partition key is `filename`, with the sort key `bucket`
/// or with none. No setting tells the two apart: every row holds both attributes, writes are
/// conditional puts of whole rows, and reads are queries on `filename`, which work on both.
///
/// Safe for use by many threads at once.
public final class DynamoDbMetadataStore implements MetadataStore, AutoCloseable {
  private final DynamoDbClient client;
  private final String table;
  private final boolean closesClient;
  private final DynamoDbFailures failures;
  private final ConditionalWrite write;
  private final BucketScan scan;
  private final @Nullable IndexListing index;

  /// By what buckets are listed: a global secondary index with the partition key `listing_shard`,
  /// the sort key `filename`, both strings, and all attributes.
  ///
  /// Rows are spread over shards because one partition of DynamoDB takes about 1,000 writes a
  /// second. The number of shards may grow at any time, because those of before are read as well.
  /// If it shrinks, the rows of the shards that are not read any more are missing in listings until
  /// an audit has written them again.
  ///
  /// @param index its name
  /// @param shards over how many partitions a bucket's rows are spread, 1 to 1,000
  public record Listing(String index, int shards) {
    /// The most shards: each is a query for every page.
    public static final int MAX_SHARDS = 1000;

    public Listing {
      if (shards < 1 || shards > MAX_SHARDS) {
        throw new IllegalArgumentException(shards + " shards: 1 to 1000 are allowed");
      }
    }
  }

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
    this.table = table;
    this.closesClient = closesClient;
    failures = new DynamoDbFailures(table);
    write = new ConditionalWrite(client, table, tombstoneLifetime, listing, failures);
    index = listing == null ? null : new IndexListing(client, table, listing, failures);
    scan = new BucketScan(client, table, failures);
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
    return switch (write.put(entry, WriteCondition.supersededBy(entry))) {
      case ConditionalWrite.Result.Written() -> new SaveResult.Saved();
      case ConditionalWrite.Result.Refused(var stored) -> notNewer(entry, stored);
      case ConditionalWrite.Result.Failed(var failure) -> new SaveResult.NotSaved(failure);
    };
  }

  private SaveResult notNewer(MetadataEntry entry, Map<String, AttributeValue> stored) {
    try {
      var holder = MetadataItem.bucket(stored);
      return holder.equals(entry.location().bucket())
          ? notNewer(entry, MetadataItem.entry(stored))
          : new SaveResult.Collision(holder);
    } catch (UnreadableItemException e) {
      return new SaveResult.NotSaved(failures.of(e));
    }
  }

  private static SaveResult notNewer(MetadataEntry entry, MetadataEntry stored) {
    return switch (entry.precedenceOver(stored)) {
      case OLDER -> new SaveResult.Superseded(requireNonNull(stored.stamp().sequencer()));
      case SAME -> new SaveResult.Duplicate();
      case HELD -> new SaveResult.Held();
      case NEWER ->
          new SaveResult.NotSaved(
              Failure.retryable(
                  "DynamoDB did not let the row of "
                      + entry.location()
                      + " pass, though it is newer than the stored one"));
    };
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return switch (write.put(replacement, WriteCondition.unchangedSince(read))) {
      case ConditionalWrite.Result.Written() -> new ReplaceResult.Replaced();
      case ConditionalWrite.Result.Refused(var stored) -> changed(replacement, stored);
      case ConditionalWrite.Result.Failed(var failure) -> new ReplaceResult.NotReplaced(failure);
    };
  }

  /// The row may also have gone meanwhile, by its TTL for example: then there is none to look at.
  private ReplaceResult changed(MetadataEntry replacement, Map<String, AttributeValue> stored) {
    if (stored.isEmpty()) {
      return new ReplaceResult.Changed();
    }
    try {
      var holder = MetadataItem.bucket(stored);
      return holder.equals(replacement.location().bucket())
          ? new ReplaceResult.Changed()
          : new ReplaceResult.Collision(holder);
    } catch (UnreadableItemException e) {
      return new ReplaceResult.NotReplaced(failures.of(e));
    }
  }

  @Override
  public FindResult find(ObjectLocation location) {
    try {
      for (var item : client.queryPaginator(rowsNamed(location.key())).items()) {
        if (MetadataItem.bucket(item).equals(location.bucket())) {
          return new FindResult.Stored(MetadataItem.entry(item));
        }
      }
      return new FindResult.Nothing();
    } catch (UnreadableItemException e) {
      return new FindResult.NotRead(failures.of(e));
    } catch (SdkException e) {
      return new FindResult.NotRead(failures.of("read the row of " + location, e));
    }
  }

  private QueryRequest rowsNamed(ObjectKey key) {
    return QueryRequest.builder()
        .tableName(table)
        .consistentRead(true)
        .keyConditionExpression("filename = :filename")
        .expressionAttributeValues(Map.of(":filename", AttributeValue.fromS(key.value())))
        .build();
  }

  /// By the index, a listing is *eventually* consistent, as indexes of DynamoDB are: it may lag
  /// behind the table by some time, most often less than a second.
  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return index == null
        ? scan.page(bucket, prefix, after, limit)
        : index.page(bucket, prefix, after, limit);
  }

  /// Closes the client, if it is this object's own.
  @Override
  public void close() {
    if (closesClient) {
      client.close();
    }
  }
}
