package contactsheet.bootstrap.cli.watch;

import contactsheet.adapter.protocol.picture.ImageInspector;

/// Reports every inspection of a picture.
record WatchedInspector(ImageInspector inspector, PortCounts counts) implements ImageInspector {
  private static final String PORT = ImageInspector.class.getSimpleName();

  @Override
  public Inspection inspect(ImageContent content) {
    var inspection = inspector.inspect(content);
    var outcome =
        switch (inspection) {
          case Inspection.Image(var properties) -> properties.format();
          case Inspection.NoImage() -> "no picture";
          case Interruption.Replaced() -> "replaced meanwhile";
          case Interruption.Failed(_) -> "not read to its end";
        };
    counts.called(PORT, false, "inspect " + content.size() + " bytes: " + outcome);
    return inspection;
  }
}
