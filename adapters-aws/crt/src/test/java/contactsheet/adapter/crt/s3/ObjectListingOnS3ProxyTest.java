package contactsheet.adapter.crt.s3;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectListingContract;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.contract.aws.SdkClients;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

final class ObjectListingOnS3ProxyTest extends ObjectListingContract {
  private static LocalS3 server;
  private static S3Client sdk;

  ObjectListingOnS3ProxyTest() {
    super(ObjectMetadataSourceContract.ODD_KEYS, ORDERED_KEYS_OF_ONE_PLANE);
  }

  @BeforeAll
  static void start() {
    server = LocalS3.start(LocalS3Options.inMemory());
    sdk = SdkClients.s3(server.endpoint());
  }

  @AfterAll
  static void end() {
    sdk.close();
    server.close();
  }

  @Override
  protected ObjectListing listing() {
    return Sources.listing(server.endpoint());
  }

  @Override
  protected ObjectMetadataSource source() {
    return Sources.source(server.endpoint(), null);
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(sdk);
  }
}
