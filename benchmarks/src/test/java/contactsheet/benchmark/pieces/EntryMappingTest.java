package contactsheet.benchmark.pieces;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.out.MetadataStore.SaveResult.Saved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import org.junit.jupiter.api.Test;

class EntryMappingTest {
  /// If these failed, JMH would measure how fast they fail.
  @Test
  void both_directions_succeed() {
    var mapping = new EntryMapping();
    assertInstanceOf(Observed.class, mapping.observe());
    assertInstanceOf(Saved.class, mapping.save());
  }
}
