package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.TableOptions;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
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

  RecordedObjects objects(AwsUseCases aws, Console console) {
    return switch (from) {
      case SERVE -> {
        var serve = new ServeClient(withoutSlash(api));
        yield new WatchedObjects(serve, new LongSteps(console, serve.api().toString()));
      }
      case DYNAMODB -> table(aws, table, console);
    };
  }

  /// The rows of a table.
  static RecordedObjects table(AwsUseCases aws, TableOptions table, Console console) {
    var rows = new TableReader(aws.find(table.settings()));
    return new WatchedObjects(rows, new LongSteps(console, "DynamoDB"));
  }

  private static URI withoutSlash(URI uri) {
    return URI.create(uri.toString().replaceFirst("/+$", ""));
  }
}
