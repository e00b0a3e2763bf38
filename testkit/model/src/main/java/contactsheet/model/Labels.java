package contactsheet.model;

import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names contents and sequencers after the events that brought them.
final class Labels {
  private final Map<ObjectMetadata, String> contents = new HashMap<>();
  private final Map<Sequencer, String> sequencers = new HashMap<>();

  void add(int event, Observation after, @Nullable Sequencer sequencer) {
    if (after instanceof Observation.Found(var metadata)) {
      contents.putIfAbsent(metadata, "the content of e" + event);
    }
    if (sequencer != null) {
      sequencers.putIfAbsent(sequencer, "the sequencer of e" + event);
    }
  }

  String content(Observation seen) {
    return switch (seen) {
      case Observation.Found(var metadata) -> content(metadata);
      case Observation.Absent() -> "no object";
    };
  }

  private String content(ObjectMetadata metadata) {
    return contents.getOrDefault(metadata, "a content");
  }

  String row(@Nullable MetadataEntry row) {
    return switch (row) {
      case null -> "no row";
      case MetadataEntry.Recorded(_, var metadata, var stamp) -> content(metadata) + mark(stamp);
      case MetadataEntry.Removed(_, var stamp) -> "a tombstone" + mark(stamp);
    };
  }

  private String mark(Stamp stamp) {
    var sequencer = stamp.sequencer();
    return ", "
        + (sequencer == null ? "no sequencer" : sequencers.getOrDefault(sequencer, "a sequencer"))
        + (stamp.reconciledAt() == null ? "" : ", held for an hour");
  }
}
