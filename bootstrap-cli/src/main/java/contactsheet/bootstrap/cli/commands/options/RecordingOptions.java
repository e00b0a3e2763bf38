package contactsheet.bootstrap.cli.commands.options;

import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.domain.ObjectSelection;
import picocli.CommandLine.Option;

/// The options of every command that records. Their defaults are the function's settings, so that
/// both record in the same way.
public final class RecordingOptions {
  @Option(
      names = "--objects",
      paramLabel = "WHICH",
      defaultValue = "${env:OBJECTS:-all}",
      description =
          "all, or images: which objects have a row (the variable OBJECTS, if it is set, or all).")
  private ObjectSelection objects = ObjectSelection.ALL;

  @Option(
      names = "--inspect-images",
      paramLabel = "true|false",
      arity = "1",
      defaultValue = "${env:INSPECT_IMAGES:-true}",
      description = "Whether pictures are looked into (INSPECT_IMAGES, if it is set, or true).")
  private boolean inspectImages = true;

  @Option(
      names = "--record-position",
      description = "Record where pictures were taken; so does RECORD_POSITION=true.")
  private boolean recordPosition;

  public RecordingRules rules() {
    var positionIsSet = "true".equals(System.getenv("RECORD_POSITION"));
    return new RecordingRules(objects, inspectImages, recordPosition || positionIsSet);
  }
}
