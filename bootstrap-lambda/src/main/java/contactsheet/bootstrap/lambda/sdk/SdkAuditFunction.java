package contactsheet.bootstrap.lambda.sdk;

import contactsheet.bootstrap.lambda.AuditFunction;

/// The entry point of the function that audits a bucket in rounds, with the AWS SDK.
public final class SdkAuditFunction extends AuditFunction {
  /// Made by Lambda, once for each execution environment.
  ///
  /// @throws contactsheet.bootstrap.lambda.InvalidSettingException if a variable of the environment
  ///     has a value that is not allowed: the function does not start then
  public SdkAuditFunction() {
    super(new SdkCompositionRoot());
  }
}
