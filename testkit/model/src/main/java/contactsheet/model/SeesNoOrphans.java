package contactsheet.model;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.seededbug.Flaw;
import contactsheet.seededbug.ForwardingStore;
import org.jspecify.annotations.Nullable;

/// A scan lists only the bucket, so it never finds a row whose object is gone.
final class SeesNoOrphans implements Flaw {
  @Override
  public ScanPorts scanPorts(ScanPorts ports) {
    return new ScanPorts(
        ports.listing(), ports.source(), new WithoutOrphans(ports.store(), ports.source()));
  }

  private static final class WithoutOrphans extends ForwardingStore {
    private final ObjectMetadataSource source;

    WithoutOrphans(MetadataStore store, ObjectMetadataSource source) {
      super(store);
      this.source = source;
    }

    @Override
    public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
      return switch (super.list(bucket, prefix, after, Integer.MAX_VALUE - 1)) {
        case ListResult.EntryPage(var rows, _, _) -> {
          var kept = rows.stream().filter(row -> isThere(row.location())).toList();
          yield new ListResult.EntryPage(kept.stream().limit(limit).toList(), kept.size() > limit);
        }
        case ListResult.NotListed failed -> failed;
      };
    }

    private boolean isThere(ObjectLocation location) {
      return source.observe(location) instanceof ObservationResult.Observed(Observation.Found _);
    }
  }
}
