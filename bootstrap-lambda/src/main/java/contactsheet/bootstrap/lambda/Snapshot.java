package contactsheet.bootstrap.lambda;

import contactsheet.application.port.in.RecordObjectChanges;
import java.util.Map;
import java.util.function.Supplier;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// Prepares the function for SnapStart, which lets the function start once, takes a snapshot of its
/// memory, and starts copies of that, seconds or weeks later [Lambda Developer Guide, Improving
/// startup performance with Lambda SnapStart].
///
/// Before the snapshot the clients are used once, so that their classes are in it. After it they
/// are created again, because in a copy their connections are closed, their credentials may be old,
/// and their random values are the same as in all copies.
final class Snapshot implements Resource, Supplier<RecordObjectChanges> {
  private static final String KIND_OF_START = "AWS_LAMBDA_INITIALIZATION_TYPE";

  private final Runnable warmUp;
  private final Supplier<RecordObjectChanges> wiring;
  private RecordObjectChanges changes;

  /// @param warmUp the action that uses the clients, and changes nothing
  /// @param wiring the supplier that makes the use case and its clients
  Snapshot(Runnable warmUp, Supplier<RecordObjectChanges> wiring) {
    this.warmUp = warmUp;
    this.wiring = wiring;
    changes = wiring.get();
  }

  /// If the function is started for a snapshot, the use case is made anew in each copy. Otherwise
  /// none of this is loaded.
  static Supplier<RecordObjectChanges> where(
      Map<String, String> environment, CompositionRoot root) {
    if (!"snap-start".equals(environment.get(KIND_OF_START))) {
      var changes = root.recordObjectChanges();
      return () -> changes;
    }
    var snapshot = new Snapshot(root::warmUp, root::recordObjectChanges);
    Core.getGlobalContext().register(snapshot);
    return snapshot;
  }

  @Override
  public RecordObjectChanges get() {
    return changes;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    warmUp.run();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    changes = wiring.get();
  }
}
