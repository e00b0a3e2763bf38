package contactsheet.model;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// What the calls of all handlers reach.
record World(
    ObjectListing listing, ObjectMetadataSource source, MetadataStore store, InstantSource clock) {
  /// What a new handler knows of it.
  ///
  /// @param fast how far the handler's clock is ahead
  SteppedPorts ports(Duration fast) {
    return ports(fast, List.of());
  }

  /// What a handler knows of it that has got some answers.
  SteppedPorts ports(Duration fast, List<Object> answers) {
    return new SteppedPorts(source, store, listing, clock, fast, answers);
  }
}
