package contactsheet.local.lambda;

import java.time.Duration;
import java.util.Map;

/// What a deployer tells Lambda of a function.
///
/// @param handler the class that is called
/// @param timeout how long an invocation may last
/// @param variables its environment
public record FunctionConfiguration(
    String handler, Duration timeout, Map<String, String> variables) {
  /// Cannot change afterwards.
  public FunctionConfiguration {
    variables = Map.copyOf(variables);
  }
}
