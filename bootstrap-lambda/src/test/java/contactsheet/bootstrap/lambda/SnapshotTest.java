package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import contactsheet.application.port.in.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.crac.Core;
import org.junit.jupiter.api.Test;

/// Calls the hooks before and after a snapshot.
class SnapshotTest {
  private final List<String> happened = new ArrayList<>();
  private final Snapshot snapshot =
      new Snapshot(
          () -> happened.add("warmed up"),
          () -> {
            happened.add("wired");
            List<Outcome> none = new ArrayList<>();
            return (_, _) -> none;
          });

  @Test
  void before_the_snapshot_the_clients_are_used() {
    snapshot.beforeCheckpoint(Core.getGlobalContext());
    assertEquals(List.of("wired", "warmed up"), happened);
  }

  @Test
  void every_copy_has_clients_of_its_own() {
    var before = snapshot.get();
    assertSame(before, snapshot.get());
    snapshot.afterRestore(Core.getGlobalContext());
    assertNotSame(before, snapshot.get());
    assertEquals(List.of("wired", "wired"), happened);
  }
}
