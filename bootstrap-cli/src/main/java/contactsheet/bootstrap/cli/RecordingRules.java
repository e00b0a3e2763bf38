package contactsheet.bootstrap.cli;

import contactsheet.domain.ObjectSelection;

/// What rows are to be about.
///
/// @param objects which objects have one
/// @param recordPosition whether it says where a picture was taken
record RecordingRules(ObjectSelection objects, boolean recordPosition) {
  /// As the function does where nobody sets anything.
  static final RecordingRules DEFAULT = new RecordingRules(ObjectSelection.ALL, false);
}
