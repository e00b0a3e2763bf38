package contactsheet.application.model;

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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// What the model examines: the product as it is. A seeded bug is one that differs in one method.
public class Product {
  /// Handles one change on its own. Called again from the start for every step of a handler, so it
  /// may keep nothing between two calls.
  public Outcome record(
      ObjectMetadataSource source, MetadataStore store, InstantSource clock, ObjectChange change) {
    return OneChange.record(source, store, clock, change);
  }

  /// Goes through a whole bucket. Called again from the start for every step, as [#record] is.
  ///
  /// @return what a scan without a fault tells
  public List<Finding> scan(
      ObjectListing listing,
      ObjectMetadataSource source,
      MetadataStore store,
      InstantSource clock,
      Scan scan,
      Mode mode,
      BucketName bucket) {
    return scan.through(bucket, OneScan.on(listing, source, store, clock), mode);
  }

  /// The store that handlers write to, on this table.
  public MetadataStore store(InMemoryMetadataStore table) {
    return table;
  }

  /// What an event calls an object, as S3 encodes it, to what its name is.
  public String decoded(String key) {
    return URLDecoder.decode(key, StandardCharsets.UTF_8);
  }

  /// How old a tombstone is at least when it is dropped: the shortest that the settings allow.
  public Duration tombstoneLifetime() {
    return Duration.ofHours(1);
  }
}
