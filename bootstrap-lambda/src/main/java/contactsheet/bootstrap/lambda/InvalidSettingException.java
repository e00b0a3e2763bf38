package contactsheet.bootstrap.lambda;

import java.io.Serial;

/// A variable of the environment has a value that is not allowed. Its message names the variable,
/// the value and the allowed values, for the deployer.
public final class InvalidSettingException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  InvalidSettingException(String variable, String value, String allowed) {
    super("%s is '%s': %s".formatted(variable, value, allowed));
  }
}
