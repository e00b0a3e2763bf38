package contactsheet.bootstrap.cli.watch;

import contactsheet.adapter.events.IncomingEvent;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.TimeListing;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Decorates the parts of a pipeline, to watch them or to make them fail. Each method takes a part
/// and returns the part that replaces it. Nothing in the hexagon depends on it.
///
/// The table is given when the interposition is made, and no method takes another one. So an
/// interposition on a table in memory cannot decorate any other table.
@FunctionalInterface
public interface Interposition {
  /// The table of the pipeline, without anything before it.
  MetadataStore table();

  /// Lists the table by time, or none where it has no index for that.
  default @Nullable TimeListing times() {
    return null;
  }

  /// Between S3's notifications and the queue.
  ///
  /// @param event one notification
  /// @param queue the queue that takes the event, and every copy of it
  default void deliver(String event, Consumer<String> queue) {
    queue.accept(event);
  }

  /// Between the queue and the handler of its events.
  ///
  /// @param handler the handler, which answers with what became of each change
  /// @param queue the queue that takes an event that is to come again
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
  default RecordObjectChanges recording(RecordObjectChanges useCase) {
    return useCase;
  }

  /// Between the readers and their use case.
  default FindObjectMetadata finding(FindObjectMetadata useCase) {
    return useCase;
  }

  /// Between the commands that audit and repair and their use case.
  default ReconcileBucket reconciling(ReconcileBucket useCase) {
    return useCase;
  }

  /// Between the use cases and the ports that they need.
  default Ports ports(ObjectMetadataSource source, ObjectListing listing) {
    return new Ports(source, listing, table());
  }

  /// Between the source and the inspector that it shows pictures to.
  default ImageInspector inspector(ImageInspector inspector) {
    return inspector;
  }

  /// The clock of the use cases and of their deadlines.
  default InstantSource clock(InstantSource clock) {
    return clock;
  }

  /// The ports that the use cases need.
  ///
  /// @param source the source of the objects
  /// @param listing the listing of the objects
  /// @param store the store of the rows
  record Ports(ObjectMetadataSource source, ObjectListing listing, MetadataStore store) {}
}
