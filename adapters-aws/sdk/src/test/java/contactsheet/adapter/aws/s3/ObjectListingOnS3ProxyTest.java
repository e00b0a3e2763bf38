package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.s3.S3ObjectListing;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectListingContract;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

final class ObjectListingOnS3ProxyTest extends ObjectListingContract {
  private static LocalS3 server;
  private static S3Client s3;

  ObjectListingOnS3ProxyTest() {
    super(ObjectMetadataSourceContract.ODD_KEYS, ORDERED_KEYS_OF_ONE_PLANE);
  }

  @BeforeAll
  static void start() {
    server = LocalS3.start(LocalS3Options.inMemory());
    s3 = TestClients.s3(server.endpoint());
  }

  @AfterAll
  static void end() {
    s3.close();
    server.close();
  }

  @Override
  protected ObjectListing listing() {
    return new S3ObjectListing(new SdkS3Requests(s3));
  }

  @Override
  protected ObjectMetadataSource source() {
    return new S3ObjectMetadataSource(new SdkS3Requests(s3), null);
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(s3);
  }
}
