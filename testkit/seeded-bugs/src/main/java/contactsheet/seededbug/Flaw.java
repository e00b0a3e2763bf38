package contactsheet.seededbug;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.function.Consumer;

/// The places at which the product can be wrong. Each bug is wrong at one of them; what is not
/// overridden is as it should be.
public interface Flaw {
  /// Nothing is wrong.
  Flaw NONE = new Flaw() {};

  /// The store that handlers write to.
  ///
  /// @param table the store as it should be
  /// @param forget removes a row from the table
  default MetadataStore store(MetadataStore table, Consumer<ObjectLocation> forget) {
    return table;
  }

  /// What a handler gets to see of its ports.
  default Ports ports(Ports ports) {
    return ports;
  }

  /// What a scan of a bucket gets to see of its ports.
  default ScanPorts scanPorts(ScanPorts ports) {
    return ports;
  }

  /// What a handler answers.
  default Outcome answer(Outcome outcome) {
    return outcome;
  }

  /// What a decoded key is taken for.
  default String key(String decoded) {
    return decoded;
  }

  /// How old a tombstone is at least when it is dropped.
  default Duration tombstoneLifetime(Duration proper) {
    return proper;
  }

  /// What a handler needs.
  ///
  /// @param source where objects are
  /// @param store where rows are
  record Ports(ObjectMetadataSource source, MetadataStore store) {}

  /// What a scan of a bucket needs.
  ///
  /// @param listing where objects are, as a list
  /// @param source where objects are
  /// @param store where rows are
  record ScanPorts(ObjectListing listing, ObjectMetadataSource source, MetadataStore store) {}
}
