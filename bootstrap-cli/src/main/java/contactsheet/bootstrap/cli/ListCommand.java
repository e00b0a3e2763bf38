package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.FindObjectMetadata.Listing.Page;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `contactsheet list`: the rows of a bucket.
@Command(
    name = "list",
    description = "Lists what is recorded of a bucket's objects.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class ListCommand implements Callable<Integer> {
  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Parameters(paramLabel = "BUCKET", description = "The bucket.")
  private String bucket = "";

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      description = "Only objects whose names begin with it.")
  private String prefix = "";

  private final CompositionRoot root;
  private final Console console;

  ListCommand(CompositionRoot root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    var name = Names.bucket(bucket);
    var entries = reading.objects(root).all(name, prefix);
    if (reading.json()) {
      console.say(PageJson.of(new Page(entries, null)));
    } else if (entries.isEmpty()) {
      console.say(
          "Nothing is recorded in " + name + (prefix.isEmpty() ? "." : " under " + prefix + "."));
    } else {
      new RowText(ZoneId.systemDefault()).table(entries).forEach(console::say);
      console.say(RowText.total(entries));
    }
    return 0;
  }
}
