package contactsheet.bootstrap.cli.page;

import contactsheet.adapter.events.IncomingEvent;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What stands between the parts of a pipeline, to watch them or to get in their way: each method
/// takes a part, and gives what is to be put in its place. Nothing in the hexagon knows of it.
public interface Interposition {
  /// Every part as it is.
  Interposition NONE = new Interposition() {};

  /// Between S3's notifications and the queue.
  ///
  /// @param event one notification
  /// @param queue takes it, and every copy of it
  default void deliver(String event, Consumer<String> queue) {
    queue.accept(event);
  }

  /// Between the queue and the handler of its events.
  ///
  /// @param handler answers with what became of each change
  /// @param queue takes an event that is to come again
  default Consumer<String> handler(
      Function<String, List<Outcome>> handler, Consumer<String> queue) {
    return event -> {
      var _ = handler.apply(event);
    };
  }

  /// Between the handler and the event reader.
  default Function<byte[], IncomingEvent> reader(Function<byte[], IncomingEvent> reader) {
    return reader;
  }

  /// Between the handler and the use case.
  default RecordObjectChanges useCase(RecordObjectChanges useCase) {
    return useCase;
  }

  /// Between the readers and their use case.
  default FindObjectMetadata useCase(FindObjectMetadata useCase) {
    return useCase;
  }

  /// Between whoever audits and repairs and the use case.
  default ReconcileBucket useCase(ReconcileBucket useCase) {
    return useCase;
  }

  /// Between the use cases and what they need.
  default Ports ports(Ports ports) {
    return ports;
  }

  /// Between the source and what it lets look into pictures.
  default ImageInspector inspector(ImageInspector inspector) {
    return inspector;
  }

  /// The clock of the use cases and of their deadlines.
  default InstantSource clock(InstantSource clock) {
    return clock;
  }

  /// What the use cases need.
  ///
  /// @param source where objects are
  /// @param listing where they are listed
  /// @param store where rows are
  record Ports(ObjectMetadataSource source, ObjectListing listing, MetadataStore store) {}
}
