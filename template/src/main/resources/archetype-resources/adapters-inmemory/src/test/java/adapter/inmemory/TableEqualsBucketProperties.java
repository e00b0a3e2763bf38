package ${package}.adapter.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ${package}.application.RecordObjectChangeService;
import ${package}.application.port.out.MetadataStore.ReadResult;
import ${package}.application.port.out.ObjectMetadataSource.ObservationResult;
import ${package}.domain.*;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// The law: once every event was handled, in any order and any number of times, the table equals
/// the bucket. Contactsheet's model also stops handlers between their calls.
final class TableEqualsBucketProperties {
  enum Deed { PUT, DELETE, EXPIRE }

  private static final ObjectLocation PLACE = new ObjectLocation("photos", "a.jpg");

  @Property
  void the_table_equals_the_bucket(@ForAll @Size(min = 1, max = 6) List<Deed> deeds, @ForAll long lot) {
    var clock = InstantSource.system();
    var s3 = new InMemoryObjects(clock);
    var table = new InMemoryMetadataStore();
    var changes = new RecordObjectChangeService(s3, table, clock);
    var lots = new Random(lot);
    var events = new ArrayList<ObjectChange>();
    for (var deed : deeds) {
      events.add(
          switch (deed) {
            case PUT -> s3.put(PLACE, new byte[lots.nextInt(100)]);
            case DELETE -> s3.delete(PLACE);
            case EXPIRE -> s3.expire(PLACE);
          });
      if (lots.nextBoolean()) {
        changes.record(events.get(lots.nextInt(events.size())));
      }
    }
    Collections.shuffle(events, lots);
    events.forEach(changes::record);
    events.reversed().forEach(changes::record);

    var seen = ((ObservationResult.Observed) s3.observe(PLACE)).seen();
    assertEquals(seen, ((ReadResult.Read) table.find(PLACE)).entry().orElseThrow().seen());
  }
}
