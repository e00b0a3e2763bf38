package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectListingContract;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

class ObjectListingInMemoryTest extends ObjectListingContract {
  private final InMemoryObjectStore store = new InMemoryObjectStore(InstantSource.system());
  private final ObjectWorld world = new InMemoryWorld(store);

  ObjectListingInMemoryTest() {
    super(
        Stream.of(
                ObjectMetadataSourceContract.ODD_KEYS,
                ObjectMetadataSourceContract.KEYS_THAT_NO_FILE_CAN_HAVE)
            .flatMap(List::stream)
            .toList(),
        ORDERED_KEYS);
  }

  @Override
  protected ObjectListing listing() {
    return store;
  }

  @Override
  protected ObjectMetadataSource source() {
    return store;
  }

  @Override
  protected ObjectWorld world() {
    return world;
  }
}
