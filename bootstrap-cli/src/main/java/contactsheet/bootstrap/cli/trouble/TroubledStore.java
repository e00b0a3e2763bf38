package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;

/// A store that can be made to fail, and in which a handler can be made to crash, in front of the
/// table.
record TroubledStore(MetadataStore store, Switches switches) implements MetadataStore {
  private static final Failure FAILURE =
      Failure.retryable("the table is made to fail: switch that off on the page");

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    crashIfAsked();
    return fails() ? new SaveResult.NotSaved(FAILURE) : store.saveIfNewer(entry);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    crashIfAsked();
    return fails()
        ? new ReplaceResult.NotReplaced(FAILURE)
        : store.replaceIfUnchanged(read, replacement);
  }

  @Override
  public FindResult find(ObjectLocation location) {
    return fails() ? new FindResult.NotRead(FAILURE) : store.find(location);
  }

  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return fails() ? new ListResult.NotListed(FAILURE) : store.list(bucket, prefix, after, limit);
  }

  private boolean fails() {
    return switches.isOn(Trouble.TABLE_FAILS);
  }

  private void crashIfAsked() {
    if (switches.isOn(Trouble.CRASH)) {
      throw new CrashedException();
    }
  }
}
