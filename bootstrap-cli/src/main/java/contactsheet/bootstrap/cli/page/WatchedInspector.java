package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.out.ImageInspector;

/// Tells of every look into a picture.
record WatchedInspector(ImageInspector inspector, PortCounts counts) implements ImageInspector {
  private static final String PORT = ImageInspector.class.getSimpleName();

  @Override
  public Inspection inspect(ImageContent content) {
    var inspection = inspector.inspect(content);
    var outcome =
        switch (inspection) {
          case Inspection.Image(var properties) -> properties.format();
          case Inspection.NoImage() -> "no picture";
        };
    counts.called(PORT, false, "inspect " + content.size() + " bytes: " + outcome);
    return inspection;
  }
}
