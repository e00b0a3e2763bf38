package contactsheet.bootstrap.cli.pipeline;

import contactsheet.domain.ObjectSelection;

/// The settings of recording.
///
/// @param objects which objects have one
/// @param inspectImages whether pictures are looked into
/// @param recordPosition whether it says where a picture was taken
public record RecordingRules(
    ObjectSelection objects, boolean inspectImages, boolean recordPosition) {
  /// The defaults of the function.
  public static final RecordingRules DEFAULT = new RecordingRules(ObjectSelection.ALL, true, false);
}
