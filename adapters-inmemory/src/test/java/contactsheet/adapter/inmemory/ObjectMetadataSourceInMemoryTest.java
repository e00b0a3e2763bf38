package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.ScriptedPicture;
import contactsheet.domain.BucketName;
import contactsheet.domain.ContentType;
import contactsheet.domain.ObjectLocation;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class ObjectMetadataSourceInMemoryTest extends ObjectMetadataSourceContract {
  private final InMemoryObjectStore store =
      new InMemoryObjectStore(InstantSource.system(), ScriptedPicture.INSPECTOR);
  private final ObjectWorld world = new World(store, new AtomicInteger());

  ObjectMetadataSourceInMemoryTest() {
    super(Stream.of(ODD_KEYS, KEYS_THAT_NO_FILE_CAN_HAVE).flatMap(List::stream).toList());
  }

  @Override
  protected ObjectMetadataSource source() {
    return store;
  }

  @Override
  protected ObjectWorld world() {
    return world;
  }

  private record World(InMemoryObjectStore store, AtomicInteger buckets) implements ObjectWorld {
    @Override
    public BucketName emptyBucket() {
      var name = new BucketName("bucket-" + buckets.incrementAndGet());
      store.createBucket(name);
      return name;
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
}
