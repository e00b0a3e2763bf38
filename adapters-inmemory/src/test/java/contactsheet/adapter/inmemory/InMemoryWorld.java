package contactsheet.adapter.inmemory;

import contactsheet.contract.ObjectWorld;
import contactsheet.domain.BucketName;
import contactsheet.domain.ContentType;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Buckets and objects in memory.
record InMemoryWorld(InMemoryObjectStore store, AtomicInteger buckets) implements ObjectWorld {
  InMemoryWorld(InMemoryObjectStore store) {
    this(store, new AtomicInteger());
  }

  @Override
  public BucketName emptyBucket() {
    var name = name();
    store.createBucket(name);
    return name;
  }

  @Override
  public BucketName emptyBucketWithVersions() {
    var name = name();
    store.createVersionedBucket(name);
    return name;
  }

  private BucketName name() {
    return new BucketName("bucket-" + buckets.incrementAndGet());
  }

  @Override
  public void put(
      ObjectLocation location,
      byte[] content,
      String contentType,
      Map<String, String> userMetadata) {
    store.put(location, content, new ContentType(contentType), userMetadata);
  }

  @Override
  public void delete(ObjectLocation location) {
    store.delete(location);
  }
}
