package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Forwards each call to one of two stores.
///
/// @param other the store that is called while `isOn` returns true
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
