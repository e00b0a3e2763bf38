package contactsheet.bootstrap.lambda.lean;

import contactsheet.bootstrap.lambda.AuditFunction;

/// The entry point of the function that audits a bucket in rounds, with AWS's native runtime.
public final class LeanAuditFunction extends AuditFunction {
  /// Made by Lambda, once for each execution environment.
  ///
  /// @throws contactsheet.bootstrap.lambda.InvalidSettingException if a variable of the environment
  ///     has a value that is not allowed: the function does not start then
  public LeanAuditFunction() {
    super(new LeanCompositionRoot());
  }
}
