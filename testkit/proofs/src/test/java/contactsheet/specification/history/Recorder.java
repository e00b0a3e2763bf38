package contactsheet.specification.history;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.seededbug.Flaw;
import contactsheet.seededbug.ForwardingStore;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The ports of one handler, which note each call with its answer. The handler may stall and die
/// before each call, and die after it.
final class Recorder extends ForwardingStore implements ObjectMetadataSource {
  private final ObjectMetadataSource source;
  private final Account account;
  private final Luck luck;
  private final LongSupplier call;

  /// @param call the function that counts a call that is about to be made, and returns the time
  Recorder(Flaw.Ports to, Account account, Luck luck, LongSupplier call) {
    super(to.store());
    source = to.source();
    this.account = account;
    this.luck = luck;
    this.call = call;
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    var begin = begin();
    var result = source.observe(location);
    switch (result) {
      case ObservationResult.Observed(var seen) -> account.observed(begin, seen);
      case ObservationResult.NotObserved _ -> {}
    }
    dieOrNot();
    return result;
  }

  @Override
  public FindResult find(ObjectLocation location) {
    account.reads();
    var begin = begin();
    var result = super.find(location);
    switch (result) {
      case FindResult.Stored(var row) -> account.found(begin, row);
      case FindResult.Nothing() -> account.found(begin, null);
      case FindResult.NotRead _ -> {}
    }
    dieOrNot();
    return result;
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    var begin = begin();
    var result = super.saveIfNewer(entry);
    var lives = !luck.strikes();
    switch (result) {
      case SaveResult.Saved() -> account.saved(begin, entry, lives);
      case SaveResult.Duplicate(var stored) -> account.refused(begin, stored::equals);
      case SaveResult.Superseded(var by) -> account.refused(begin, row -> isOf(by, row));
      case SaveResult.Held() -> account.refused(begin, _ -> true);
      case SaveResult.NotSaved _ -> account.maybeSaved(begin, entry);
      case SaveResult.Occupied(var by) -> throw foreign(by);
    }
    return heard(result, lives);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry entry) {
    var begin = begin();
    var result = super.replaceIfUnchanged(read, entry);
    var lives = !luck.strikes();
    switch (result) {
      case ReplaceResult.Replaced() -> account.replaced(begin, entry, lives);
      case ReplaceResult.Changed() -> account.changed(begin);
      case ReplaceResult.NotReplaced _ -> account.maybeReplaced(begin, entry);
      case ReplaceResult.Occupied(var by) -> throw foreign(by);
    }
    return heard(result, lives);
  }

  private static boolean isOf(Sequencer sequencer, @Nullable MetadataEntry row) {
    return row != null && sequencer.equals(row.stamp().sequencer());
  }

  private static IllegalStateException foreign(BucketName bucket) {
    return new IllegalStateException("a row of the bucket " + bucket + " is in this proof's table");
  }

  private long begin() {
    luck.stall();
    dieOrNot();
    return call.getAsLong();
  }

  private void dieOrNot() {
    heard("", !luck.strikes());
  }

  private static <T> T heard(T answer, boolean lives) {
    if (!lives) {
      throw new DiedException();
    }
    return answer;
  }
}
