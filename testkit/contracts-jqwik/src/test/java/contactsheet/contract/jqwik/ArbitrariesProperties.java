package contactsheet.contract.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.ChangeBatch;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Precedence;
import contactsheet.domain.Stamp;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ArbitrariesProperties {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void pairs_of_entries_meet_in_every_way_there_is(
      @ForAll("rows") MetadataEntry row, @ForAll("entries") MetadataEntry entry) {
    Statistics.collect(entry.precedenceOver(row));
    Statistics.coverage(
        coverage -> {
          for (var precedence : Precedence.values()) {
            coverage.check(precedence).percentage(share -> share > 3);
          }
        });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void holds_end_within_a_millisecond_of_many_entries(
      @ForAll("rows") MetadataEntry row, @ForAll("entries") MetadataEntry entry) {
    var mark = row.stamp().reconciledAt();
    var now = entry.stamp().recordedAt();
    if (mark != null && now != null) {
      var end = mark.plus(Stamp.RECONCILIATION_HOLD);
      Statistics.label("at the end").collect(end.equals(now));
      Statistics.label("just before it").collect(end.minusMillis(1).equals(now));
      // About one pair in forty is expected; none in 400 comes once in 20,000 runs.
      for (var label : new String[] {"at the end", "just before it"}) {
        Statistics.label(label).coverage(c -> c.check(true).count(pairs -> pairs > 0));
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void keys_survive_utf_8_and_are_short_and_long_plain_and_odd(@ForAll("keys") ObjectKey key) {
    var utf8 = key.value().getBytes(StandardCharsets.UTF_8);
    assertEquals(key.value(), new String(utf8, StandardCharsets.UTF_8));
    assertTrue(utf8.length <= ObjectKey.MAX_BYTES);
    Statistics.label("long").collect(utf8.length > 1000);
    Statistics.label("odd").collect(key.value().matches("(?s).*[+% /].*"));
    Statistics.label("beyond").collect(key.value().codePoints().anyMatch(c -> c > 0xFFFF));
    for (var label : new String[] {"long", "odd", "beyond"}) {
      Statistics.label(label).coverage(c -> c.check(true).percentage(share -> share > 4));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void batches_have_several_changes_of_one_object(@ForAll("batches") ChangeBatch batch) {
    var collapsed = batch.newestPerObject().size();
    Statistics.collect(collapsed < batch.changes().size());
    Statistics.coverage(c -> c.check(true).percentage(share -> share > 50));
  }

  @Provide
  Arbitrary<MetadataEntry> rows() {
    return EntryArbitraries.entriesOf(cat());
  }

  @Provide
  Arbitrary<MetadataEntry> entries() {
    return EntryArbitraries.sequencedEntriesOf(cat());
  }

  @Provide
  Arbitrary<ObjectKey> keys() {
    return ObjectArbitraries.objectKeys();
  }

  @Provide
  Arbitrary<ChangeBatch> batches() {
    return EntryArbitraries.batches();
  }

  private static Arbitrary<ObjectLocation> cat() {
    return Arbitraries.just(ObjectLocation.of("photos", "cat.jpg"));
  }
}
