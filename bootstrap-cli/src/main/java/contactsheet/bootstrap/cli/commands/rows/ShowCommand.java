package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.adapter.http.PageJson;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.Names;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import contactsheet.domain.ObjectMetadata;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `contactsheet show`: one row.
@Command(
    name = "show",
    description = "Shows what is recorded of one object.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ShowCommand implements Callable<Integer> {
  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Parameters(paramLabel = "BUCKET/KEY", description = "The object; s3://BUCKET/KEY will do too.")
  private String object = "";

  private final AwsUseCases aws;
  private final Console console;

  public ShowCommand(AwsUseCases aws, Console console) {
    this.aws = aws;
    this.console = console;
  }

  @Override
  public Integer call() {
    var location = Names.location(object);
    var entry = reading.objects(aws, console).find(location);
    if (reading.json()) {
      console.say(PageJson.of(entry));
    } else {
      new RowText(ZoneId.systemDefault()).details(entry).forEach(console::say);
      disagreement(entry.metadata()).ifPresent(console::say);
    }
    return 0;
  }

  /// The format of the content, if the uploader's content type names another one.
  private static Optional<String> disagreement(ObjectMetadata metadata) {
    var claimed = metadata.contentType();
    var image = metadata.image();
    return claimed == null || image == null || !image.format().isContradictedBy(claimed)
        ? Optional.empty()
        : Optional.of(
            "The content is "
                + image.format().contentType()
                + ", although its content type is "
                + claimed
                + ".");
  }
}
