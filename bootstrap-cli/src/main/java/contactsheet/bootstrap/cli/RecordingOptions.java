package contactsheet.bootstrap.cli;

import contactsheet.domain.ObjectSelection;
import picocli.CommandLine.Option;

/// What every command that records can be told. The defaults are the function's settings, so that
/// what is set for both is not recorded in two ways.
final class RecordingOptions {
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

  RecordingRules rules() {
    var positionIsSet = "true".equals(System.getenv("RECORD_POSITION"));
    return new RecordingRules(objects, inspectImages, recordPosition || positionIsSet);
  }
}
