package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Checks that random histories contain the difficult cases.
class SchedulerTest {
  private static final List<Script> SCRIPTS =
      LongStream.range(0, 2000)
          .mapToObj(new Search(new Product(), 0)::history)
          .map(Search.History::script)
          .toList();

  @Test
  void everything_that_can_be_done_to_an_object_is_done() {
    var done = new HashSet<Deed>();
    steps(Step.Change.class).forEach(change -> done.add(change.deed()));
    assertEquals(Set.of(Deed.values()), done);
  }

  @Test
  void every_call_meets_everything_that_can_become_of_it() {
    var met =
        steps(Step.Move.class).stream()
            .map(move -> move.call() + " " + move.fate().name())
            .collect(Collectors.toSet());
    var expected = new HashSet<String>();
    for (var call : Call.values()) {
      fates(call).forEach(fate -> expected.add(call + " " + fate.name()));
    }
    assertEquals(expected, met);
  }

  @Test
  void handlers_die_clocks_differ_and_tombstones_expire() {
    assertTrue(steps(Step.Death.class).size() > 100);
    assertTrue(steps(Step.Expiry.class).size() > 100);
    assertTrue(steps(Step.Original.class).size() > 100);
    assertTrue(steps(Step.Delivery.class).stream().anyMatch(it -> it.minutesFast() == 5));
    assertTrue(steps(Step.Delivery.class).stream().anyMatch(it -> it.minutesFast() == -5));
  }

  @Test
  void buckets_are_gone_through_in_every_way_while_others_write_and_some_die_of_it() {
    var going = new HashSet<Scan>();
    var overtaken = new HashSet<Scan>();
    var killed = new HashSet<Scan>();
    for (var script : SCRIPTS) {
      var scans = new HashMap<Integer, Scan>();
      for (var step : script.steps()) {
        switch (step) {
          case Step.Start(int handler, var scan, _, _) -> {
            scans.put(handler, scan);
            going.add(scan);
          }
          case Step.Move(int handler, var call, _) when call.writes() && !scans.isEmpty() -> {
            if (!scans.containsKey(handler)) {
              overtaken.addAll(scans.values());
            }
          }
          case Step.Death(int handler) when scans.containsKey(handler) ->
              killed.add(scans.get(handler));
          case Step.Change _,
              Step.Original _,
              Step.OneSequencer _,
              Step.Silence _,
              Step.Delivery _,
              Step.Loss _,
              Step.Move _,
              Step.Death _,
              Step.Wait _,
              Step.Expiry _ -> {}
        }
      }
    }
    assertEquals(
        List.of(Set.of(Scan.values()), Set.of(Scan.values()), Set.of(Scan.values())),
        List.of(going, overtaken, killed));
  }

  @Test
  void events_get_lost_in_one_of_ten_histories_and_not_in_most() {
    var losing =
        SCRIPTS.stream().filter(it -> it.steps().stream().anyMatch(Step.Loss.class::isInstance));
    var count = losing.count();
    assertTrue(count > SCRIPTS.size() / 10 && count < SCRIPTS.size() / 2, count + " lose events");
  }

  @Test
  void some_servers_have_one_sequencer_and_everything_changes_that_no_event_tells() {
    assertTrue(steps(Step.OneSequencer.class).size() > 100);
    var untold =
        steps(Step.Silence.class).stream().map(Step.Silence::what).collect(Collectors.toSet());
    assertEquals(Set.of(Untold.values()), untold);
  }

  @Test
  void up_to_eight_handlers_are_at_work_at_once() {
    var most = SCRIPTS.stream().mapToInt(SchedulerTest::mostHandlers).max();
    assertEquals(8, most.orElseThrow());
  }

  @Test
  void an_event_is_delivered_up_to_four_times_and_more_often_only_if_it_gets_lost() {
    assertTrue(SCRIPTS.stream().anyMatch(script -> mostDeliveries(script) == 4));
  }

  @Test
  void in_one_of_five_histories_somebody_writes_while_another_waits_to_write_to_the_same_row() {
    var stalls = SCRIPTS.stream().filter(SchedulerTest::hasAStall).count();
    assertTrue(stalls > SCRIPTS.size() / 5, stalls + " of " + SCRIPTS.size());
  }

  private static List<Fate> fates(Call call) {
    return switch (call) {
      case OBSERVE -> List.of(Fate.ANSWERED, Fate.SLOW, Fate.REFUSED);
      case HEAR -> List.of(Fate.ANSWERED);
      case READ, LIST_OBJECTS, LIST_ROWS -> List.of(Fate.ANSWERED, Fate.REFUSED);
      case SAVE, REPLACE -> List.of(Fate.ANSWERED, Fate.REFUSED, Fate.LOST, Fate.FATAL);
    };
  }

  private static <T extends Step> List<T> steps(Class<T> kind) {
    return SCRIPTS.stream()
        .flatMap(script -> script.steps().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static int mostHandlers(Script script) {
    var model = new Model(new Product());
    var most = 0;
    for (var step : script.steps()) {
      model.go(step);
      most = Math.max(most, model.atWork().numbers().size());
    }
    return most;
  }

  private static int mostDeliveries(Script script) {
    var deliveries = new HashMap<Integer, Integer>();
    for (var step : script.steps()) {
      if (step instanceof Step.Delivery(_, int event, _)) {
        deliveries.merge(event, 1, Integer::sum);
      }
    }
    return deliveries.values().stream().mapToInt(it -> it).max().orElse(0);
  }

  /// One handler of an object is about to write when another one writes.
  private static boolean hasAStall(Script script) {
    var model = new Model(new Product());
    Predicate<Step> write =
        step ->
            step instanceof Step.Move(int writer, var call, _)
                && call.writes()
                && model.atWork().numbers().stream()
                    .anyMatch(it -> it != writer && isAboutToWrite(model, it, writer));
    var stalls = 0;
    for (var step : script.steps()) {
      stalls += write.test(step) ? 1 : 0;
      model.go(step);
    }
    return stalls > 0;
  }

  private static boolean isAboutToWrite(Model model, int handler, int writer) {
    var call = model.atWork().waitsAt(handler);
    return call != null
        && model.atWork().place(handler) != null
        && call.writes()
        && Objects.equals(model.atWork().place(handler), model.atWork().place(writer));
  }
}
