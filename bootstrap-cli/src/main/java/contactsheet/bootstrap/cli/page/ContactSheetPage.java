package contactsheet.bootstrap.cli.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.pipeline.Repairs;
import contactsheet.bootstrap.cli.watch.WatchedPipeline;
import java.io.IOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The contact sheet page: shows browsers a pipeline, and takes their uploads, audits and switches.
public final class ContactSheetPage implements HttpHandler, AutoCloseable {
  private final OpenPage open;
  private final PageHandler handler;

  /// Begins to look at bucket and table.
  ///
  /// @param table the readers' use case on the pipeline's table, which nothing watches or troubles
  /// @param rounds the rounds of audits over that table
  /// @param troubles the switches, where the table is in memory; elsewhere the page has none
  /// @param clock the clock of the pipeline's handlers
  public ContactSheetPage(
      LocalPipeline pipeline,
      WatchedPipeline watched,
      FindObjectMetadata table,
      Rounds rounds,
      @Nullable Troubles troubles,
      InstantSource clock) {
    var objects = pipeline.objects();
    var truth = new Truth(new TableRows(table));
    watched.onChange(truth::changed);
    var newsroom =
        new Newsroom(watched, () -> truth.now(watched.deliveries().underWay()), objects, troubles);
    open = new OpenPage(new Buckets(objects, pipeline.selection()), truth, newsroom);
    handler =
        new PageHandler(
            new EventStream(watched.live(), newsroom::state),
            new ContentResource(objects),
            new TroubleResource(troubles, newsroom),
            new ScriptResource(troubles == null ? null : troubles.scripts()),
            new Audit(new Repairs(pipeline.reconcile(), clock), objects, truth::changed),
            new RoundsResource(rounds, objects, clock));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    handler.handle(exchange);
  }

  /// Ends everything but the requests, which end with their server.
  @Override
  public void close() {
    open.close();
  }
}
