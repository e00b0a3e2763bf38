package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult.ObjectPage;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectListingContract;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The contract on S3 as it is documented: with keys that XML cannot hold, too.
public abstract class StubbedListingContract extends ObjectListingContract {
  private static final List<String> EVERY_KEY =
      Stream.of(
              ObjectMetadataSourceContract.ODD_KEYS,
              ObjectMetadataSourceContract.KEYS_THAT_NO_FILE_CAN_HAVE,
              List.of("\u0001\u001F\u007F\uFFFE", "a\nb\r\tc", "&lt;<>\""))
          .flatMap(List::stream)
          .toList();

  private final StubbedS3 server = new StubbedS3();

  protected StubbedListingContract() {
    super(EVERY_KEY, ORDERED_KEYS);
  }

  @AfterEach
  final void end() {
    server.close();
  }

  @Override
  protected final ObjectListing listing() {
    return listing(server.endpoint());
  }

  /// Returns the listing under test.
  ///
  /// @param endpoint the endpoint of its S3
  protected abstract ObjectListing listing(URI endpoint);

  @Override
  protected final ObjectMetadataSource source() {
    return source(server.endpoint());
  }

  /// Returns the same adapter's source.
  ///
  /// @param endpoint the endpoint of its S3
  protected abstract ObjectMetadataSource source(URI endpoint);

  @Override
  protected final ObjectWorld world() {
    return server;
  }

  /// S3 lists no more than a thousand at a time.
  @Test
  void a_page_may_be_longer_than_an_answer_of_s3() {
    var bucket = server.emptyBucket();
    var all = IntStream.range(0, 1003).mapToObj("picture-%04d.jpg"::formatted).toList();
    for (var key : all) {
      var location = new ObjectLocation(bucket, new ObjectKey(key));
      server.put(location, new byte[1], "image/jpeg", Map.of());
    }
    var page = assertInstanceOf(ObjectPage.class, listing().list(bucket, "", null, 1002));
    assertEquals(
        all.subList(0, 1002), page.objects().stream().map(it -> it.key().value()).toList());
    assertEquals(true, page.more());
    var whole = assertInstanceOf(ObjectPage.class, listing().list(bucket, "", null, 1003));
    assertEquals(false, whole.more());
  }
}
