package contactsheet.local.lambda;

import java.time.Duration;
import java.util.Map;

/// The configuration of a function on Lambda.
///
/// @param handler the called class
/// @param timeout the longest time of an invocation
/// @param variables the variables of its environment
public record FunctionConfiguration(
    String handler, Duration timeout, Map<String, String> variables) {
  /// Cannot change afterwards.
  public FunctionConfiguration {
    variables = Map.copyOf(variables);
  }
}
