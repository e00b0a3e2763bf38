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
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps the rows in a DynamoDB table whose partition key is `filename`, with the sort key `bucket`
/// or with none. No setting is needed: every row holds both attributes, writes are conditional puts
/// of whole rows, and reads are queries on `filename`, which work on both.
///
/// Safe for use by many threads at once.
public final class DynamoDbMetadataStore implements MetadataStore {
  private final TableRequests requests;
  private final Duration tombstoneLifetime;
  private final TableFailures failures;
  private final StoredRows rows;
  private final BucketScan scan;
  private final @Nullable Listing listing;
  private final @Nullable MonthMarks times;
  private final @Nullable IndexListing index;

  /// For a table without indexes by time.
  ///
  /// @param requests the requests to the table
  /// @param tombstoneLifetime the time after which a tombstone expires, by DynamoDB's TTL on
  ///     `expires_at`; longer than any handler lives
  /// @param listing the index by which buckets are listed; without it every page reads the whole
  ///     table
  public DynamoDbMetadataStore(
      TableRequests requests, Duration tombstoneLifetime, @Nullable Listing listing) {
    this(requests, tombstoneLifetime, listing, null);
  }

  /// @param requests the requests to the table
  /// @param tombstoneLifetime the time after which a tombstone expires, by DynamoDB's TTL on
  ///     `expires_at`; longer than any handler lives
  /// @param listing the index by which buckets are listed; without it every page reads the whole
  ///     table
  /// @param times the indexes whose keys rows get, so that [DynamoDbTimeListing] finds them; or
  ///     none
  public DynamoDbMetadataStore(
      TableRequests requests,
      Duration tombstoneLifetime,
      @Nullable Listing listing,
      @Nullable TimeIndex times) {
    this.requests = requests;
    this.tombstoneLifetime = tombstoneLifetime;
    this.listing = listing;
    this.times = times == null ? null : new MonthMarks(requests, times);
    failures = new TableFailures(requests.table());
    rows = new StoredRows(requests);
    scan = new BucketScan(requests, this.times, failures);
    index = listing == null ? null : new IndexListing(requests, listing, this.times, failures);
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    return switch (put(entry, WriteCondition.supersededBy(entry))) {
      case Written() -> new SaveResult.Saved();
      case ConditionFailed(var stored) -> notNewer(entry, stored);
      case NoSuccess none -> new SaveResult.NotSaved(notWritten(entry, none));
    };
  }

  /// A month is marked before a row of it is written, so that readers by time miss no row.
  private WriteAnswer put(MetadataEntry entry, Expression condition) {
    var unmarked = times == null || !(entry instanceof Recorded row) ? null : times.mark(row);
    return unmarked == null
        ? requests.put(
            MetadataItem.of(
                entry, tombstoneLifetime, listing, times == null ? null : times.index()),
            condition)
        : unmarked;
  }

  private Failure notWritten(MetadataEntry entry, NoSuccess answer) {
    return failures.of("write the row of " + entry.location(), answer);
  }

  private SaveResult notNewer(MetadataEntry entry, Map<String, Value> stored) {
    try {
      var row = stored.isEmpty() ? rows.inTheWayOf(entry.location()) : stored;
      if (row == null) {
        return new SaveResult.NotSaved(notWrittenFor(entry, "a row that is gone by now"));
      }
      var holder = MetadataItem.bucket(row);
      return holder.equals(entry.location().bucket())
          ? notNewer(entry, MetadataItem.entry(row))
          : new SaveResult.Occupied(holder);
    } catch (UnreadableItemException e) {
      return new SaveResult.NotSaved(failures.of(e));
    } catch (NotReadException e) {
      return new SaveResult.NotSaved(notRead(entry.location(), e));
    }
  }

  private static Failure notWrittenFor(MetadataEntry entry, String obstacle) {
    return Failure.retryable(
        "DynamoDB did not write the row of " + entry.location() + " because of " + obstacle);
  }

  private static SaveResult notNewer(MetadataEntry entry, MetadataEntry stored) {
    return switch (entry.precedenceOver(stored)) {
      case OLDER -> new SaveResult.Superseded(requireNonNull(stored.stamp().sequencer()));
      case SAME -> new SaveResult.Duplicate(stored);
      case HELD -> new SaveResult.Held();
      case NEWER ->
          new SaveResult.NotSaved(notWrittenFor(entry, "one that is older than what was to be"));
    };
  }

  /// The row that was read may be gone meanwhile, by its TTL for example: then none comes back.
  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return switch (put(replacement, WriteCondition.unchangedSince(read))) {
      case Written() -> new ReplaceResult.Replaced();
      case ConditionFailed(var stored) when stored.isEmpty() && read != null ->
          new ReplaceResult.Changed();
      case ConditionFailed(var stored) -> changed(replacement, stored);
      case NoSuccess none -> new ReplaceResult.NotReplaced(notWritten(replacement, none));
    };
  }

  private ReplaceResult changed(MetadataEntry replacement, Map<String, Value> stored) {
    try {
      var row = stored.isEmpty() ? rows.inTheWayOf(replacement.location()) : stored;
      var holder = row == null ? replacement.location().bucket() : MetadataItem.bucket(row);
      return holder.equals(replacement.location().bucket())
          ? new ReplaceResult.Changed()
          : new ReplaceResult.Occupied(holder);
    } catch (UnreadableItemException e) {
      return new ReplaceResult.NotReplaced(failures.of(e));
    } catch (NotReadException e) {
      return new ReplaceResult.NotReplaced(notRead(replacement.location(), e));
    }
  }

  @Override
  public FindResult find(ObjectLocation location) {
    try {
      var row = rows.of(location);
      return row == null
          ? new FindResult.Nothing()
          : new FindResult.Stored(MetadataItem.entry(row));
    } catch (UnreadableItemException e) {
      return new FindResult.NotRead(failures.of(e));
    } catch (NotReadException e) {
      return new FindResult.NotRead(notRead(location, e));
    }
  }

  private Failure notRead(ObjectLocation location, NotReadException cause) {
    return failures.of("read the row of " + location, cause.answer());
  }

  /// A listing by the index is *eventually* consistent, as indexes of DynamoDB are. It usually
  /// follows the table within a second.
  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return index == null
        ? scan.page(bucket, prefix, after, limit)
        : index.page(bucket, prefix, after, limit);
  }
}
