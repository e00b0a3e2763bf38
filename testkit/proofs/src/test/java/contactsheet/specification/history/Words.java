package contactsheet.specification.history;

import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.specification.Transition.Row;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The numbers of the specification in objects and rows: the content of number 7 is 7 bytes long,
/// and a sequencer is its own number.
final class Words {
  private Words() {}

  static int content(Observation seen) {
    return switch (seen) {
      case Observation.Found(var metadata) -> (int) metadata.size().bytes();
      case Observation.Absent() -> 0;
    };
  }

  static Row row(@Nullable MetadataEntry row) {
    return switch (row) {
      case null -> Row.NONE;
      case MetadataEntry.Recorded(_, var metadata, var stamp) ->
          row((int) metadata.size().bytes(), stamp);
      case MetadataEntry.Removed(_, var stamp) -> row(0, stamp);
    };
  }

  static Sequencer sequencer(int number, int digits) {
    return new Sequencer(("%0" + digits + "X").formatted(number).toUpperCase(Locale.ROOT));
  }

  private static Row row(int shown, Stamp stamp) {
    var sequencer = stamp.sequencer();
    return new Row(
        true,
        shown,
        sequencer == null ? 0 : Integer.parseInt(sequencer.value(), 16),
        sequencer == null ? 0 : sequencer.digits(),
        stamp.reconciledAt() != null);
  }
}
