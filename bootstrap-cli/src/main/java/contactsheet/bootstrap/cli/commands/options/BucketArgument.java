package contactsheet.bootstrap.cli.commands.options;

import picocli.CommandLine.Parameters;

/// The bucket that a command is about, or a part of it.
public final class BucketArgument {
  @Parameters(
      paramLabel = "s3://BUCKET[/PREFIX]",
      description = "The bucket, or only the objects in it whose names begin with PREFIX.")
  private String typed = "";

  /// The part of a bucket that the argument names.
  ///
  /// @throws CommandFailedException if it names no bucket
  public Target target() {
    return Names.target(typed);
  }
}
