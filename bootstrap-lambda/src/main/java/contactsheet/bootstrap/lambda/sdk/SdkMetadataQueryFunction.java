package contactsheet.bootstrap.lambda.sdk;

import contactsheet.bootstrap.lambda.InvalidSettingException;
import contactsheet.bootstrap.lambda.MetadataQueryFunction;

/// The entry point of the function that answers programs over HTTP, with the AWS SDK.
public final class SdkMetadataQueryFunction extends MetadataQueryFunction {
  /// Made by Lambda, once for each execution environment.
  ///
  /// @throws InvalidSettingException if a variable of the environment has a value that is not
  ///     allowed: the function does not start then
  public SdkMetadataQueryFunction() {
    super(new SdkCompositionRoot());
  }
}
