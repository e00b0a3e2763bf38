package contactsheet.adapter.protocol.dynamodb;

import static java.util.Objects.requireNonNull;

import contactsheet.adapter.protocol.dynamodb.TableRequests.ConditionFailed;
import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;
import contactsheet.adapter.protocol.dynamodb.TableRequests.WriteAnswer;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Written;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps the rows in a DynamoDB table whose partition key is `filename`, with the sort key `bucket`
/// or with none. No setting tells the two apart: every row holds both attributes, writes are
/// conditional puts of whole rows, and reads are queries on `filename`, which work on both.
///
/// Safe for use by many threads at once.
public final class DynamoDbMetadataStore implements MetadataStore {
  private final TableRequests requests;
  private final Duration tombstoneLifetime;
  private final TableFailures failures;
  private final BucketScan scan;
  private final @Nullable Listing listing;
  private final @Nullable IndexListing index;

  /// @param requests carries what is asked of the table
  /// @param tombstoneLifetime how long after its writing a tombstone expires, by DynamoDB's TTL on
  ///     `expires_at`; it has to outlive the slowest handler
  /// @param listing how buckets are listed; without one, by reading the whole table for every page
  public DynamoDbMetadataStore(
      TableRequests requests, Duration tombstoneLifetime, @Nullable Listing listing) {
    this.requests = requests;
    this.tombstoneLifetime = tombstoneLifetime;
    this.listing = listing;
    failures = new TableFailures(requests.table());
    scan = new BucketScan(requests, failures);
    index = listing == null ? null : new IndexListing(requests, listing, failures);
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    return switch (put(entry, WriteCondition.supersededBy(entry))) {
      case Written() -> new SaveResult.Saved();
      case ConditionFailed(var stored) -> notNewer(entry, stored);
      case NoSuccess none -> new SaveResult.NotSaved(notWritten(entry, none));
    };
  }

  private WriteAnswer put(MetadataEntry entry, Expression condition) {
    return requests.put(MetadataItem.of(entry, tombstoneLifetime, listing), condition);
  }

  private Failure notWritten(MetadataEntry entry, NoSuccess answer) {
    return failures.of("write the row of " + entry.location(), answer);
  }

  private SaveResult notNewer(MetadataEntry entry, Map<String, Value> stored) {
    try {
      var holder = MetadataItem.bucket(stored);
      return holder.equals(entry.location().bucket())
          ? notNewer(entry, MetadataItem.entry(stored))
          : new SaveResult.Occupied(holder);
    } catch (UnreadableItemException e) {
      return new SaveResult.NotSaved(failures.of(e));
    }
  }

  private static SaveResult notNewer(MetadataEntry entry, MetadataEntry stored) {
    return switch (entry.precedenceOver(stored)) {
      case OLDER -> new SaveResult.Superseded(requireNonNull(stored.stamp().sequencer()));
      case SAME -> new SaveResult.Duplicate(stored);
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
    return switch (put(replacement, WriteCondition.unchangedSince(read))) {
      case Written() -> new ReplaceResult.Replaced();
      case ConditionFailed(var stored) -> changed(replacement, stored);
      case NoSuccess none -> new ReplaceResult.NotReplaced(notWritten(replacement, none));
    };
  }

  /// The row may also be gone meanwhile, by its TTL for example: then there is none to compare.
  private ReplaceResult changed(MetadataEntry replacement, Map<String, Value> stored) {
    if (stored.isEmpty()) {
      return new ReplaceResult.Changed();
    }
    try {
      var holder = MetadataItem.bucket(stored);
      return holder.equals(replacement.location().bucket())
          ? new ReplaceResult.Changed()
          : new ReplaceResult.Occupied(holder);
    } catch (UnreadableItemException e) {
      return new ReplaceResult.NotReplaced(failures.of(e));
    }
  }

  @Override
  public FindResult find(ObjectLocation location) {
    try {
      var key = rowsNamed(location.key());
      var rows = PagedRows.of(after -> requests.query(key, after));
      for (var row = rows.next(); row != null; row = rows.next()) {
        if (MetadataItem.bucket(row).equals(location.bucket())
            && MetadataItem.key(row).equals(location.key())) {
          return new FindResult.Stored(MetadataItem.entry(row));
        }
      }
      return new FindResult.Nothing();
    } catch (UnreadableItemException e) {
      return new FindResult.NotRead(failures.of(e));
    } catch (NotReadException e) {
      return new FindResult.NotRead(failures.of("read the row of " + location, e.answer()));
    }
  }

  private static Expression rowsNamed(ObjectKey key) {
    return new Expression(
        "filename = :filename", new ItemWriter().text(":filename", key).attributes());
  }

  /// By the index, a listing is *eventually* consistent, as indexes of DynamoDB are: it may lag
  /// behind the table by some time, most often less than a second.
  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return index == null
        ? scan.page(bucket, prefix, after, limit)
        : index.page(bucket, prefix, after, limit);
  }
}
