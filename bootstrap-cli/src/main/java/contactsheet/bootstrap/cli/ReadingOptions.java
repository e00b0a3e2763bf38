package contactsheet.bootstrap.cli;

import java.net.URI;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the reading commands have in common: where from, and in which form.
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

  /// Where the rows are.
  enum From {
    SERVE,
    DYNAMODB
  }

  boolean json() {
    return json;
  }

  RecordedObjects objects(CompositionRoot root) {
    return switch (from) {
      case SERVE -> new ServeClient(withoutSlash(api));
      case DYNAMODB -> new TableReader(root.find(root.dynamoDb(table.settings())));
    };
  }

  private static URI withoutSlash(URI uri) {
    return URI.create(uri.toString().replaceFirst("/+$", ""));
  }
}
