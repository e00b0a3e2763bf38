package contactsheet.bootstrap.cli;

import picocli.CommandLine.Parameters;

/// The bucket that a command is about, or a part of it.
final class BucketArgument {
  @Parameters(
      paramLabel = "s3://BUCKET[/PREFIX]",
      description = "The bucket, or only the objects in it whose names begin with PREFIX.")
  private String typed = "";

  /// @throws CommandFailedException if it names no bucket
  Target target() {
    return Names.target(typed);
  }
}
