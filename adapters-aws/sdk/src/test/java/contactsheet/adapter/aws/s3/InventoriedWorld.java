package contactsheet.adapter.aws.s3;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.contract.ObjectWorld;
import contactsheet.domain.BucketName;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// Buckets of which inventories can be made: of all versions, over three lists, in no order.
final class InventoriedWorld implements ObjectWorld {
  private static final int LISTS = 3;

  /// @param size the size in bytes; negative for a delete marker
  private record Version(ObjectLocation location, long size, Instant time, ETag etag) {}

  private final ObjectWorld world;
  private final ObjectMetadataSource source;
  private final List<Version> versions = new ArrayList<>();
  private final Set<BucketName> versioned = new HashSet<>();
  private BucketName latest = new BucketName("not-made-yet");

  /// @param world the objects
  /// @param source the source that observes them
  InventoriedWorld(ObjectWorld world, ObjectMetadataSource source) {
    this.world = world;
    this.source = source;
  }

  @Override
  public BucketName emptyBucket() {
    latest = world.emptyBucket();
    return latest;
  }

  @Override
  public BucketName emptyBucketWithVersions() {
    latest = world.emptyBucketWithVersions();
    versioned.add(latest);
    return latest;
  }

  @Override
  public void put(
      ObjectLocation location, byte[] content, String type, Map<String, String> userMetadata) {
    world.put(location, content, type, userMetadata);
    forget(location);
    var seen = (Found) ((Observed) source.observe(location)).observation();
    var etag = Objects.requireNonNull(seen.metadata().etag());
    versions.add(
        new Version(
            location, seen.metadata().size().bytes(), seen.metadata().lastModified(), etag));
  }

  @Override
  public void delete(ObjectLocation location) {
    world.delete(location);
    forget(location);
    if (versioned.contains(location.bucket())) {
      versions.add(new Version(location, -1, Instant.now(), new ETag("marker")));
    }
  }

  private void forget(ObjectLocation location) {
    if (!versioned.contains(location.bucket())) {
      versions.removeIf(version -> version.location().equals(location));
    }
  }

  /// An inventory of the bucket that was made last.
  WrittenInventory inventory() {
    var rows = new ArrayList<String>();
    var seen = new HashSet<ObjectLocation>();
    for (var version : versions.reversed()) {
      if (version.location().bucket().equals(latest)) {
        rows.add(row(version, seen.add(version.location())));
      }
    }
    Collections.shuffle(rows, new Random(rows.size()));
    var lists = new ArrayList<List<String>>();
    for (int list = 0; list < LISTS; list++) {
      lists.add(rows.subList(rows.size() * list / LISTS, rows.size() * (list + 1) / LISTS));
    }
    return WrittenInventory.of(latest.value(), lists);
  }

  private static String row(Version version, boolean isLatest) {
    var marker = version.size() < 0;
    return WrittenInventory.row(
        version.location().bucket().value(),
        WrittenInventory.encoded(version.location().key().value()),
        Boolean.toString(isLatest),
        Boolean.toString(marker),
        marker ? "" : Long.toString(version.size()),
        version.time().toString(),
        marker ? "" : version.etag().value(),
        marker ? "" : "STANDARD");
  }
}
