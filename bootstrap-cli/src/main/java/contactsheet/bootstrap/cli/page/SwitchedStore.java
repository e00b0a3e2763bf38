package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One store or another.
///
/// @param other asked while `isOn` says so
record SwitchedStore(MetadataStore proper, MetadataStore other, BooleanSupplier isOn)
    implements MetadataStore {
  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    return now().saveIfNewer(entry);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return now().replaceIfUnchanged(read, replacement);
  }

  @Override
  public FindResult find(ObjectLocation location) {
    return now().find(location);
  }

  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return now().list(bucket, prefix, after, limit);
  }

  private MetadataStore now() {
    return isOn.getAsBoolean() ? other : proper;
  }
}
