package contactsheet.bootstrap.cli;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.bootstrap.cli.http.UriText;
import contactsheet.domain.ObjectKey;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A backfill that S3 Batch Operations drives: the manifest of its objects, and the commands that
/// begin it.
///
/// @param target the objects
/// @param manifest where to write their names
record BackfillPlan(Target target, Path manifest) {
  private static final int AT_ONCE = 1000;

  /// @throws CommandFailedException if the bucket cannot be listed
  void write(ObjectListing listing, Console console) throws IOException {
    long objects;
    try (var file = Files.newBufferedWriter(manifest)) {
      objects = write(listing, file);
    }
    commands(objects).lines().forEach(console::say);
  }

  private long write(ObjectListing listing, BufferedWriter file) throws IOException {
    var objects = 0L;
    @Nullable ObjectKey after = null;
    do {
      switch (listing.list(target.bucket(), target.prefix(), after, AT_ONCE)) {
        case ListingResult.NotListed(var failure) ->
            throw new CommandFailedException(failure.reason());
        case ListingResult.Page(var page, var more) -> {
          for (var object : page) {
            // The manifest's keys are URL-encoded, so no comma has to be quoted.
            file.write(target.bucket() + "," + UriText.encode(object.key().value()) + "\n");
          }
          objects += page.size();
          after = more ? page.getLast().key() : null;
        }
      }
    } while (after != null);
    return objects;
  }

  private String commands(long objects) {
    return """
    # %s objects of %s are in %s.
    # Fill in these four, and run the rest. FUNCTION is the stack's output FunctionAlias. The role has to be one that S3 Batch Operations may take,
    # and that may invoke the function, read the manifest and write the report.
    ACCOUNT=111122223333
    FUNCTION=arn:aws:lambda:eu-central-1:$ACCOUNT:function:NAME:live
    ROLE=arn:aws:iam::$ACCOUNT:role/contactsheet-batch
    BUCKET=a-bucket-for-manifest-and-report

    aws s3 cp '%s' "s3://$BUCKET/contactsheet/manifest.csv"
    ETAG=$(aws s3api head-object --bucket "$BUCKET" --key contactsheet/manifest.csv --query ETag --output text | tr -d '"')
    aws s3control create-job --account-id "$ACCOUNT" --role-arn "$ROLE" --priority 10 \\
      --operation '{"LambdaInvoke":{"FunctionArn":"'"$FUNCTION"'"}}' \\
      --manifest '{"Spec":{"Format":"S3BatchOperations_CSV_20180820","Fields":["Bucket","Key"]},"Location":{"ObjectArn":"arn:aws:s3:::'"$BUCKET"'/contactsheet/manifest.csv","ETag":"'"$ETAG"'"}}' \\
      --report '{"Enabled":true,"Bucket":"arn:aws:s3:::'"$BUCKET"'","Prefix":"contactsheet","Format":"Report_CSV_20180820","ReportScope":"FailedTasksOnly"}' \\
      --client-request-token "contactsheet-$ETAG" --no-confirmation-required
    """
        .formatted(
            String.format(Locale.ROOT, "%,d", objects),
            target,
            manifest,
            manifest.toString().replace("'", "'\\''"));
  }
}
