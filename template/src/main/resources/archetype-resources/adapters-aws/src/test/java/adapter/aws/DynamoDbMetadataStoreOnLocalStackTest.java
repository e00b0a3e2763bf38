package ${package}.adapter.aws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ${package}.application.port.out.MetadataStore;
import ${package}.contract.MetadataStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The same contract on LocalStack. Without a Docker engine it is skipped, or fails with
/// `REQUIRE_DOCKER=true`.
final class DynamoDbMetadataStoreOnLocalStackTest extends MetadataStoreContract {
  /// Newer images need an account.
  private static final DockerImageName IMAGE =
      DockerImageName.parse("localstack/localstack:4.4.0");

  private static LocalStackContainer localStack;
  private static DynamoDbClient dynamoDb;
  private static String table;

  @BeforeAll
  static void start() {
    assumeTrue(
        "true".equals(System.getenv("REQUIRE_DOCKER"))
            || DockerClientFactory.instance().isDockerAvailable(),
        "there is no Docker engine for LocalStack");
    localStack = new LocalStackContainer(IMAGE).withServices("dynamodb");
    localStack.start();
    dynamoDb = DynamoDbLocal.client(localStack.getEndpoint());
    table = TestTable.create(dynamoDb, "filename", "bucket");
  }

  @AfterAll
  static void stop() {
    if (localStack != null) {
      localStack.stop();
    }
  }

  @Override
  protected MetadataStore store() {
    return new DynamoDbMetadataStore(dynamoDb, table);
  }
}
