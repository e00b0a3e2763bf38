package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.ScriptedPicture;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

class ObjectMetadataSourceInMemoryTest extends ObjectMetadataSourceContract {
  private final InMemoryObjectStore store =
      new InMemoryObjectStore(InstantSource.system(), ScriptedPicture::properties);
  private final ObjectWorld world = new InMemoryWorld(store);

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
}
