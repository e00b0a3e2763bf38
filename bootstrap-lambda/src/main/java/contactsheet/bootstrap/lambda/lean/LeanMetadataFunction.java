package contactsheet.bootstrap.lambda.lean;

import contactsheet.bootstrap.lambda.InvalidSettingException;
import contactsheet.bootstrap.lambda.MetadataFunction;

/// The entry point of the function that records changes, with AWS's native runtime.
public final class LeanMetadataFunction extends MetadataFunction {
  /// Made by Lambda, once for each execution environment.
  ///
  /// @throws InvalidSettingException if a variable of the environment has a value that is not
  ///     allowed: the function does not start then
  public LeanMetadataFunction() {
    super(new LeanCompositionRoot());
  }
}
