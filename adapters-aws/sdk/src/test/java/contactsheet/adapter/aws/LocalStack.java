package contactsheet.adapter.aws;

import java.lang.System.Logger.Level;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// LocalStack in a container, one for all tests, started for the first; Testcontainers ends it with
/// the JVM. As an extension it skips its tests where LocalStack cannot run, and says why; with
/// `CONTACTSHEET_REQUIRE_DOCKER=true` in the environment they fail instead.
public final class LocalStack implements ExecutionCondition {
  /// Newer images ask for an account.
  private static final String IMAGE = "localstack/localstack:4.4.0";

  private static final System.Logger LOG = System.getLogger(LocalStack.class.getName());

  private static final boolean REQUIRED =
      Boolean.parseBoolean(System.getenv("CONTACTSHEET_REQUIRE_DOCKER"));

  /// A client of its S3 that all tests share.
  public static S3Client s3() {
    return running().s3();
  }

  /// A client of its DynamoDB that all tests share.
  public static DynamoDbClient dynamoDb() {
    return running().dynamoDb();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return switch (Once.START) {
      case Start.Running _ -> ConditionEvaluationResult.enabled("LocalStack is running");
      case Start.Impossible(var why) when REQUIRED -> ConditionEvaluationResult.enabled(why);
      case Start.Impossible(var why) -> {
        LOG.log(Level.WARNING, "skipped: {0}: {1}", context.getDisplayName(), why);
        yield ConditionEvaluationResult.disabled(why);
      }
    };
  }

  private static Start.Running running() {
    return switch (Once.START) {
      case Start.Running running -> running;
      case Start.Impossible(var why) -> throw new IllegalStateException(why);
    };
  }

  private sealed interface Start {
    record Running(S3Client s3, DynamoDbClient dynamoDb) implements Start {}

    record Impossible(String why) implements Start {}
  }

  private static final class Once {
    static final Start START = start();

    @SuppressWarnings("resource") // Testcontainers ends what a JVM leaves behind
    private static Start start() {
      if (!DockerClientFactory.instance().isDockerAvailable()) {
        return new Start.Impossible("there is no Docker engine for LocalStack");
      }
      try {
        var container =
            new LocalStackContainer(DockerImageName.parse(IMAGE)).withServices("s3", "dynamodb");
        container.start();
        var endpoint = container.getEndpoint();
        return new Start.Running(TestClients.s3(endpoint), TestClients.dynamoDb(endpoint));
      } catch (ContainerFetchException | ContainerLaunchException e) {
        return new Start.Impossible(IMAGE + " does not start: " + e.getMessage());
      }
    }
  }
}
