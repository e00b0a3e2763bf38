package contactsheet.contract.aws.servers;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// LocalStack in a container, one for all tests, started for the first; Testcontainers ends it with
/// the JVM. If it cannot start, tests are skipped within a minute and say why; with
/// `CONTACTSHEET_REQUIRE_DOCKER=true` in the environment they fail instead. The time limit for
/// pulling an image is in `testcontainers.properties`.
public final class LocalStack implements ExecutionCondition {
  /// Newer images need an account.
  static final String IMAGE = "localstack/localstack:4.4.0";

  private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
  private static final System.Logger LOG = System.getLogger(LocalStack.class.getName());

  private static final boolean REQUIRED =
      Boolean.parseBoolean(System.getenv("CONTACTSHEET_REQUIRE_DOCKER"));

  /// The endpoint of its S3 and its DynamoDB.
  public static URI endpoint() {
    return switch (Once.START) {
      case Start.Running(var endpoint) -> endpoint;
      case Start.Impossible(var why) -> throw new IllegalStateException(why);
    };
  }

  /// Whether this image begins a list behind a key where S3 does: it compares the keys as a URL
  /// encodes them with one that is not encoded, so that both have to be the same.
  public static boolean pagesBehind(String key) {
    return key.matches("[A-Za-z0-9._-]+");
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

  private sealed interface Start {
    record Running(URI endpoint) implements Start {}

    record Impossible(String why) implements Start {}
  }

  private static final class Once {
    static final Start START = start();
  }

  /// An engine may be unable to pull an image. Testcontainers then throws exceptions of many kinds,
  /// and errors if its classes have failed to start before.
  @SuppressWarnings("resource") // Testcontainers ends what a JVM leaves behind
  private static Start start() {
    try {
      if (!DockerClientFactory.instance().isDockerAvailable()) {
        return new Start.Impossible("there is no Docker engine for LocalStack");
      }
      var container =
          new LocalStackContainer(DockerImageName.parse(IMAGE))
              .withServices("s3", "dynamodb")
              .withStartupTimeout(STARTS_WITHIN);
      container.start();
      return new Start.Running(container.getEndpoint());
    } catch (RuntimeException | LinkageError e) {
      return new Start.Impossible(
          IMAGE
              + " does not start (docker pull "
              + IMAGE
              + " helps if it is missing): "
              + chain(e));
    }
  }

  /// Returns the cause: the first line of each exception in the chain.
  private static String chain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(each -> String.valueOf(each.getMessage()).lines().limit(1))
        .distinct()
        .collect(Collectors.joining(": "));
  }
}
