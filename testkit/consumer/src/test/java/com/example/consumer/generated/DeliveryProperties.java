package com.example.consumer.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.consumer.SortedMapStore;
import contactsheet.contract.jqwik.EntryArbitraries;
import contactsheet.contract.jqwik.ObjectArbitraries;
import contactsheet.domain.MetadataEntry;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeliveryProperties {
  @Property
  void a_second_delivery_changes_no_row(@ForAll("entriesOfOneObject") List<MetadataEntry> entries) {
    var store = new SortedMapStore();
    entries.forEach(store::saveIfNewer);
    var before = entries.stream().map(entry -> store.find(entry.location())).toList();
    entries.forEach(store::saveIfNewer);
    assertEquals(before, entries.stream().map(entry -> store.find(entry.location())).toList());
  }

  @Provide
  Arbitrary<List<MetadataEntry>> entriesOfOneObject() {
    return ObjectArbitraries.locations()
        .flatMap(
            location ->
                EntryArbitraries.sequencedEntriesOf(Arbitraries.just(location))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(6));
  }
}
