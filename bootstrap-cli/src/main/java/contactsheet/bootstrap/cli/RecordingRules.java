package contactsheet.bootstrap.cli;

import contactsheet.domain.ObjectSelection;

/// What rows are to be about.
///
/// @param objects which objects have one
/// @param inspectImages whether pictures are looked into
/// @param recordPosition whether it says where a picture was taken
record RecordingRules(ObjectSelection objects, boolean inspectImages, boolean recordPosition) {
  /// As the function does where nobody sets anything.
  static final RecordingRules DEFAULT = new RecordingRules(ObjectSelection.ALL, true, false);
}
