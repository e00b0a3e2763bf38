package contactsheet.model;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The ports behind those of all handlers.
record World(
    ObjectListing listing, ObjectMetadataSource source, MetadataStore store, InstantSource clock) {
  /// Returns the ports of a new handler.
  ///
  /// @param fast how far the handler's clock is ahead
  SteppedPorts ports(Duration fast) {
    return ports(fast, List.of());
  }

  /// Returns the ports of a handler that has got some answers.
  SteppedPorts ports(Duration fast, List<Object> answers) {
    return new SteppedPorts(source, store, listing, clock, fast, answers);
  }
}
