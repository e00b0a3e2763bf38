package contactsheet.bootstrap.lambda;

import contactsheet.bootstrap.lambda.lean.LeanAuditFunction;
import contactsheet.bootstrap.lambda.lean.LeanMetadataFunction;
import contactsheet.bootstrap.lambda.lean.LeanMetadataQueryFunction;
import contactsheet.bootstrap.lambda.sdk.SdkAuditFunction;
import contactsheet.bootstrap.lambda.sdk.SdkMetadataFunction;
import contactsheet.bootstrap.lambda.sdk.SdkMetadataQueryFunction;
import contactsheet.local.lambda.FunctionPackage;
import java.io.IOException;

/// The handlers of the package under test. The tests of this module run on every package, and a
/// package without the SDK has entry points of its own.
enum EntryPoints {
  SDK(SdkMetadataFunction.class, SdkMetadataQueryFunction.class, SdkAuditFunction.class),
  LEAN(LeanMetadataFunction.class, LeanMetadataQueryFunction.class, LeanAuditFunction.class);

  private final Class<? extends MetadataFunction> metadata;
  private final Class<? extends MetadataQueryFunction> queries;
  private final Class<? extends AuditFunction> audits;

  EntryPoints(
      Class<? extends MetadataFunction> metadata,
      Class<? extends MetadataQueryFunction> queries,
      Class<? extends AuditFunction> audits) {
    this.metadata = metadata;
    this.queries = queries;
    this.audits = audits;
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

  String audits() {
    return audits.getName();
  }
}
