package contactsheet.application.rounds;

import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;

/// What a step calls. Before and after each call anything may happen, and each may fail; of a write
/// that failed nobody knows whether it was done.
///
/// @param history the history, which decides what happens
record UncertainPorts(
    RoundsHistory history, InMemoryObjectStore s3, TrackedTable rows, AuditStatusStore stored) {
  private static final Failure FAULT = Failure.retryable("a fault");

  ListingResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    history.meanwhile();
    var result =
        isFaulty() ? new ListingResult.NotListed(FAULT) : s3.list(bucket, prefix, after, limit);
    history.meanwhile();
    return result;
  }

  ObservationResult observe(ObjectLocation location) {
    history.meanwhile();
    var result = isFaulty() ? new ObservationResult.NotObserved(FAULT) : s3.observe(location);
    history.meanwhile();
    return result;
  }

  private boolean isFaulty() {
    var faulty = !history.isCalm() && history.random().nextInt(40) == 0;
    history.happenings().faults += faulty ? 1 : 0;
    return faulty;
  }

  MetadataStore table() {
    return new Table();
  }

  AuditStatusStore statuses() {
    return new Statuses();
  }

  private final class Table implements MetadataStore {
    @Override
    public SaveResult saveIfNewer(MetadataEntry entry) {
      throw new UnsupportedOperationException("an audit replaces rows");
    }

    @Override
    public ReplaceResult replaceIfUnchanged(
        @Nullable MetadataEntry read, MetadataEntry replacement) {
      history.meanwhile();
      var result = rows.replaceIfUnchanged(read, replacement);
      history.meanwhile();
      return isFaulty() ? new ReplaceResult.NotReplaced(FAULT) : result;
    }

    @Override
    public FindResult find(ObjectLocation location) {
      history.meanwhile();
      return isFaulty() ? new FindResult.NotRead(FAULT) : rows.find(location);
    }

    @Override
    public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
      history.meanwhile();
      var result =
          isFaulty() ? new ListResult.NotListed(FAULT) : rows.list(bucket, prefix, after, limit);
      history.meanwhile();
      return result;
    }
  }

  private final class Statuses implements AuditStatusStore {
    @Override
    public FoundStatus find(BucketName bucket) {
      history.meanwhile();
      return isFaulty() ? new FoundStatus.NotRead(FAULT) : stored.find(bucket);
    }

    @Override
    public Replacement replaceIfUnchanged(@Nullable AuditStatus read, AuditStatus next) {
      history.meanwhile();
      var result = stored.replaceIfUnchanged(read, next);
      if (result instanceof Replacement.Replaced) {
        history.stored(read, next);
      }
      history.meanwhile();
      return isFaulty() ? new Replacement.NotReplaced(FAULT) : result;
    }
  }
}
