package contactsheet.contract.aws.servers;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Skips the tests of a server that cannot be started, and says why. With `CI=true`, they run and
/// fail instead.
public abstract class OnOtherServer implements ExecutionCondition {
  private static final System.Logger LOG = System.getLogger(OnOtherServer.class.getName());

  private final Started started;

  OnOtherServer(Started started) {
    this.started = started;
  }

  /// A server that was started, or why it was not.
  record Started(@Nullable URI endpoint, String why) {
    /// Starts a server.
    interface Start {
      URI start() throws IOException;
    }

    static Started by(Start start) {
      try {
        return new Started(start.start(), "it answers");
      } catch (IOException e) {
        return new Started(null, String.valueOf(e.getMessage()));
      }
    }

    URI required() {
      return Objects.requireNonNull(endpoint, why);
    }
  }

  @Override
  public final ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (started.endpoint() != null || "true".equals(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled(started.why());
    }
    LOG.log(Level.WARNING, "skipped: {0}: {1}", context.getDisplayName(), started.why());
    return ConditionEvaluationResult.disabled(started.why());
  }
}
