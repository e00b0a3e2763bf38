package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.adapter.http.PercentEncoding;
import contactsheet.application.port.in.PageQuery;
import contactsheet.bootstrap.cli.commands.options.KeyListing;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
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
/// @param manifest the file to write their keys to
record BackfillPlan(Target target, Path manifest) {
  /// @throws CommandFailedException if the bucket cannot be listed
  void write(KeyListing listing, Console console) throws IOException {
    long objects;
    var steps = new LongSteps(console, "S3");
    try (var file = Files.newBufferedWriter(manifest)) {
      objects = write(page -> steps.watched(() -> listing.list(page)), file);
    }
    commands(objects).lines().forEach(console::say);
  }

  private long write(KeyListing listing, BufferedWriter file) throws IOException {
    var objects = 0L;
    @Nullable ObjectKey after = null;
    do {
      var page = listing.list(target.page(after, PageQuery.MAX_LIMIT));
      for (var key : page.keys()) {
        // The manifest's keys are URL-encoded, so no comma has to be quoted.
        file.write(target.bucket() + "," + PercentEncoding.encode(key.value()) + "\n");
      }
      objects += page.keys().size();
      after = page.next();
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
