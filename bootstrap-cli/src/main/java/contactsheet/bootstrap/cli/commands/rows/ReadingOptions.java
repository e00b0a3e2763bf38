package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.TableOptions;
import java.net.URI;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of the commands that read rows: the source and the form.
final class ReadingOptions {
  @Option(
      names = "--api",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080",
      description = "Where contactsheet serve runs (${DEFAULT-VALUE}).")
  private URI api = URI.create("http://127.0.0.1:8080");

  @Option(
      names = "--table",
      paramLabel = "WHERE",
      defaultValue = "serve",
      description =
          "serve: ask a running contactsheet serve (this is the default); dynamodb: read the table"
              + " that --table-name names.")
  private From from = From.SERVE;

  @Mixin private final TableOptions table = new TableOptions();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /// The source of the rows.
  enum From {
    SERVE,
    DYNAMODB
  }

  boolean json() {
    return json;
  }

  RecordedObjects objects(AwsUseCases aws) {
    return switch (from) {
      case SERVE -> new ServeClient(withoutSlash(api));
      case DYNAMODB -> new TableReader(aws.find(table.settings()));
    };
  }

  private static URI withoutSlash(URI uri) {
    return URI.create(uri.toString().replaceFirst("/+$", ""));
  }
}
