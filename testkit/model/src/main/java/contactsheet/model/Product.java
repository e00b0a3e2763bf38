package contactsheet.model;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.OneChange;
import contactsheet.application.OneScan;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectChange;
import contactsheet.seededbug.Flaw;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The product in the model, with or without a flaw.
///
/// @param flaw the flaw
public record Product(Flaw flaw) {
  /// The shortest that the settings allow.
  private static final Duration TOMBSTONE_LIFETIME = Duration.ofHours(1);

  /// The product as it is.
  public Product() {
    this(Flaw.NONE);
  }

  /// Handles one change on its own. Called again from the start for every step of a handler, so it
  /// may keep nothing between two calls.
  Outcome record(
      ObjectMetadataSource source, MetadataStore store, InstantSource clock, ObjectChange change) {
    var ports = flaw.ports(new Flaw.Ports(source, store));
    return flaw.answer(OneChange.record(ports.source(), ports.store(), clock, change));
  }

  /// Scans a whole bucket. Called again from the start for every step, like [#record].
  ///
  /// @return the report of a scan without a fault
  List<Finding> scan(
      ObjectListing listing,
      ObjectMetadataSource source,
      MetadataStore store,
      InstantSource clock,
      Scan scan,
      Mode mode,
      BucketName bucket) {
    var ports = flaw.scanPorts(new Flaw.ScanPorts(listing, source, store));
    var reconcile = OneScan.on(ports.listing(), ports.source(), ports.store(), clock);
    return scan.through(bucket, reconcile, mode);
  }

  /// The store that handlers write to, on this table.
  MetadataStore store(InMemoryMetadataStore table) {
    return flaw.store(table, table::forget);
  }

  /// Converts the key in an event, as S3 encodes it, to the object's key.
  String decoded(String key) {
    return flaw.key(URLDecoder.decode(key, StandardCharsets.UTF_8));
  }

  /// How old a tombstone is at least when it is dropped.
  Duration tombstoneLifetime() {
    return flaw.tombstoneLifetime(TOMBSTONE_LIFETIME);
  }
}
