package contactsheet.bootstrap.cli.pipeline;

import contactsheet.domain.ObjectSelection;

/// The settings of recording.
///
/// @param objects the selection of the objects that have a row
/// @param inspectImages whether pictures are inspected
/// @param recordPosition whether rows have the position where a picture was taken
public record RecordingRules(
    ObjectSelection objects, boolean inspectImages, boolean recordPosition) {
  /// The defaults of the function.
  public static final RecordingRules DEFAULT = new RecordingRules(ObjectSelection.ALL, true, false);
}
