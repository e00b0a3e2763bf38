package contactsheet.bootstrap.cli.commands.local;

import contactsheet.bootstrap.cli.page.ContactSheetPage;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.web.LocalWebServer;

/// The parts that `contactsheet serve` runs.
///
/// @param closeWatch the action that ends the decorators of the pipeline's parts
public record ServedPipeline(
    LocalPipeline pipeline, ContactSheetPage page, LocalWebServer web, Runnable closeWatch)
    implements AutoCloseable {
  @Override
  public void close() {
    web.close();
    pipeline.close();
    page.close();
    closeWatch.run();
  }
}
