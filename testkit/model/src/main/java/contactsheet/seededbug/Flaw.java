package contactsheet.seededbug;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.function.Consumer;

/// The places at which the product can be wrong. Each bug overrides one of them.
public interface Flaw {
  /// The product without a bug.
  Flaw NONE = new Flaw() {};

  /// The store that handlers write to.
  ///
  /// @param table the store as it should be
  /// @param forget the action that removes a row from the table
  default MetadataStore store(MetadataStore table, Consumer<ObjectLocation> forget) {
    return table;
  }

  /// The ports of a handler.
  default Ports ports(Ports ports) {
    return ports;
  }

  /// The ports of a scan.
  default ScanPorts scanPorts(ScanPorts ports) {
    return ports;
  }

  /// The answer of a handler.
  default Outcome answer(Outcome outcome) {
    return outcome;
  }

  /// The key that a decoded key becomes.
  default String key(String decoded) {
    return decoded;
  }

  /// The least age of a tombstone that expires.
  default Duration tombstoneLifetime(Duration proper) {
    return proper;
  }

  /// The ports that a handler needs.
  ///
  /// @param source the source of the objects
  /// @param store the store of the rows
  record Ports(ObjectMetadataSource source, MetadataStore store) {}

  /// The ports that a scan needs.
  ///
  /// @param listing the listing of the objects
  /// @param source the source of the objects
  /// @param store the store of the rows
  record ScanPorts(ObjectListing listing, ObjectMetadataSource source, MetadataStore store) {}
}
