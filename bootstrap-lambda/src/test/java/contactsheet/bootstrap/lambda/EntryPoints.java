package contactsheet.bootstrap.lambda;

import contactsheet.bootstrap.lambda.lean.LeanMetadataFunction;
import contactsheet.bootstrap.lambda.lean.LeanMetadataQueryFunction;
import contactsheet.bootstrap.lambda.sdk.SdkMetadataFunction;
import contactsheet.bootstrap.lambda.sdk.SdkMetadataQueryFunction;
import contactsheet.local.lambda.FunctionPackage;
import java.io.IOException;

/// The handlers of the package under test. The tests of this module run on every package, and a
/// package without the SDK has entry points of its own.
enum EntryPoints {
  SDK(SdkMetadataFunction.class, SdkMetadataQueryFunction.class),
  LEAN(LeanMetadataFunction.class, LeanMetadataQueryFunction.class);

  private final Class<? extends MetadataFunction> metadata;
  private final Class<? extends MetadataQueryFunction> queries;

  EntryPoints(
      Class<? extends MetadataFunction> metadata, Class<? extends MetadataQueryFunction> queries) {
    this.metadata = metadata;
    this.queries = queries;
  }

  static EntryPoints ofThePackage() throws IOException {
    var hasTheSdk =
        FunctionPackage.entries().stream()
            .anyMatch(entry -> entry.getName().startsWith("lib/adapters-aws-sdk-"));
    return hasTheSdk ? SDK : LEAN;
  }

  String metadata() {
    return metadata.getName();
  }

  String queries() {
    return queries.getName();
  }
}
