package contactsheet.model;

import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.specification.Transition.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The specification's numbers for contents and sequencers, both in the order of their creation.
final class Vocabulary {
  private final Map<ObjectMetadata, Integer> contents = new HashMap<>();
  private final Map<ObjectLocation, List<Sequencer>> sequencers = new HashMap<>();
  private int content;

  int freshContent() {
    content++;
    return content;
  }

  /// Returns the number of an object's content, from a handler's observation.
  int seen(@Nullable Object answer) {
    return answer instanceof ObservationResult.Observed(var observation)
        ? content(observation)
        : unexpected(answer);
  }

  /// Returns the numbers of a row, from a handler's read.
  Row found(@Nullable Object answer) {
    return row(answer instanceof FindResult.Stored(var row) ? row : null);
  }

  private static int unexpected(@Nullable Object answer) {
    throw new IllegalArgumentException("not what was seen: " + answer);
  }

  int content(Observation observation) {
    return switch (observation) {
      case Observation.Found(var metadata) -> content(metadata);
      case Observation.Absent() -> 0;
    };
  }

  private int content(ObjectMetadata metadata) {
    return contents.computeIfAbsent(metadata, _ -> freshContent());
  }

  int number(ObjectLocation object, @Nullable Sequencer sequencer) {
    if (sequencer == null) {
      return 0;
    }
    var known = sequencers.computeIfAbsent(object, _ -> new ArrayList<>());
    if (!known.contains(sequencer)) {
      known.add(sequencer);
    }
    return known.indexOf(sequencer) + 1;
  }

  Row row(@Nullable MetadataEntry row) {
    return switch (row) {
      case null -> Row.NONE;
      case MetadataEntry.Recorded(var object, var metadata, var stamp) ->
          row(object, content(metadata), stamp);
      case MetadataEntry.Removed(var object, var stamp) -> row(object, 0, stamp);
    };
  }

  private Row row(ObjectLocation object, int shown, Stamp stamp) {
    var sequencer = stamp.sequencer();
    return new Row(
        true,
        shown,
        number(object, sequencer),
        sequencer == null ? 0 : sequencer.digits(),
        stamp.reconciledAt() != null);
  }
}
