package contactsheet.contract.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.contract.jqwik.ObjectAction.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class HistoryArbitrariesProperties {
  private static final List<String> EVENTS = List.of("a", "b", "c");

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everything_happens_and_to_one_object_more_than_once(
      @ForAll("histories") List<ObjectAction> history) {
    history.forEach(action -> Statistics.label("kinds").collect(action.kind()));
    Statistics.label("kinds")
        .coverage(
            coverage -> {
              for (var kind : Kind.values()) {
                coverage.check(kind).percentage(share -> share > 1);
              }
            });
    var objects = history.stream().map(ObjectAction::location).distinct().count();
    Statistics.label("again").collect(objects < history.size());
    Statistics.label("again").coverage(c -> c.check(true).percentage(share -> share > 50));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void each_event_is_delivered_one_to_four_times_and_nothing_else_is(
      @ForAll("deliveries") List<String> deliveries) {
    assertEquals(new HashSet<>(EVENTS), new HashSet<>(deliveries));
    for (var event : EVENTS) {
      var times = Collections.frequency(deliveries, event);
      assertTrue(times <= 4, event + " " + times + " times");
      Statistics.label("times").collect(times);
    }
    Statistics.label("times").coverage(c -> c.check(4).percentage(share -> share > 10));
    Statistics.label("out of order")
        .collect(!deliveries.stream().sorted().toList().equals(deliveries));
    Statistics.label("out of order").coverage(c -> c.check(true).percentage(share -> share > 50));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void batches_hold_every_event_and_at_most_ten_deliveries(
      @ForAll("batches") List<List<String>> batches) {
    assertTrue(batches.stream().allMatch(batch -> !batch.isEmpty() && batch.size() <= 10));
    var delivered = batches.stream().flatMap(List::stream).toList();
    assertEquals(new HashSet<>(EVENTS), new HashSet<>(delivered));
  }

  @Provide
  Arbitrary<List<ObjectAction>> histories() {
    return HistoryArbitraries.histories();
  }

  @Provide
  Arbitrary<List<String>> deliveries() {
    return HistoryArbitraries.deliveriesOf(EVENTS);
  }

  @Provide
  Arbitrary<List<List<String>>> batches() {
    return HistoryArbitraries.batchesOf(EVENTS);
  }
}
