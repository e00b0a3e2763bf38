package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of audits, in memory. Safe for use by many threads.
public final class InMemoryAuditStatusStore implements AuditStatusStore {
  private final Map<BucketName, AuditStatus> statuses = new HashMap<>();

  @Override
  public synchronized FoundStatus find(BucketName bucket) {
    var stored = statuses.get(bucket);
    return stored == null ? new FoundStatus.Nothing() : new FoundStatus.Stored(stored);
  }

  /// @throws IllegalArgumentException if `next` is about another bucket, or no later than `read`
  @Override
  public synchronized Replacement replaceIfUnchanged(@Nullable AuditStatus read, AuditStatus next) {
    if (read != null
        && !(read.bucket().equals(next.bucket()) && read.revision() < next.revision())) {
      throw new IllegalArgumentException(next + " cannot take the place of " + read);
    }
    if (revision(statuses.get(next.bucket())) != revision(read)) {
      return new Replacement.Changed();
    }
    statuses.put(next.bucket(), next);
    return new Replacement.Replaced();
  }

  private static long revision(@Nullable AuditStatus status) {
    return status == null ? -1 : status.revision();
  }
}
