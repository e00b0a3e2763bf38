package contactsheet.bootstrap.cli.watch;

import contactsheet.adapter.events.EventReader;
import contactsheet.adapter.events.IncomingEvent;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.TimeListing;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Watches a pipeline: reports each change on its way, counts the calls of each port, and collects
/// the rows that are written.
public final class WatchedPipeline implements Interposition, AutoCloseable {
  private final Live live = new Live();
  private final PortCounts counts = new PortCounts();
  private final ChangedRows rows = new ChangedRows();
  private final Deliveries deliveries = new Deliveries();
  private final EventReader notifications = new EventReader();
  private final MetadataStore table;
  private final @Nullable TimeListing times;
  private final Travels travels;
  private volatile Consumer<ObjectLocation> changed = _ -> {};

  /// Watches the pipeline that fills a table without an index by time.
  public WatchedPipeline(MetadataStore table, InstantSource clock) {
    this(table, null, clock);
  }

  /// Watches the pipeline that fills a table.
  ///
  /// @param times the listing of the table by time, or none where it has no index for that
  public WatchedPipeline(MetadataStore table, @Nullable TimeListing times, InstantSource clock) {
    this.table = table;
    this.times = times;
    travels = new Travels(live, clock);
  }

  /// The connected browsers.
  public Live live() {
    return live;
  }

  /// The calls of each port.
  public PortCounts counts() {
    return counts;
  }

  /// The rows that were written.
  public ChangedRows rows() {
    return rows;
  }

  /// The deliveries that are under way.
  public Deliveries deliveries() {
    return deliveries;
  }

  /// Calls a listener for each object that changed, and for each whose row was written.
  public void onChange(Consumer<ObjectLocation> listener) {
    changed = listener;
  }

  @Override
  public MetadataStore table() {
    return table;
  }

  @Override
  public @Nullable TimeListing times() {
    return times;
  }

  @Override
  public void deliver(String event, Consumer<String> queue) {
    var changes = arrived(event);
    deliveries.begin(1);
    fate(changes, "sent");
    queue.accept(event);
  }

  /// The changes of a notification, which has just left S3.
  public List<ObjectChange> arrived(String event) {
    var changes = notifications.read(event.getBytes(StandardCharsets.UTF_8)).changes();
    var what = event.contains("\"ObjectRemoved:") ? "deleted" : "put";
    for (var change : changes) {
      changed.accept(change.location());
      travels.seen(change, Station.S3, what, "");
    }
    return changes;
  }

  /// Reports what is done with the event of these changes.
  ///
  /// @param fate a word that says what is done with the event
  public void fate(List<ObjectChange> changes, String fate) {
    changes.forEach(change -> travels.seen(change, Station.EVENT, fate, ""));
  }

  @Override
  public Consumer<String> handler(Function<String, List<Outcome>> proper, Consumer<String> queue) {
    return deliveries.handler(proper, queue);
  }

  @Override
  public Function<byte[], IncomingEvent> reader(Function<byte[], IncomingEvent> proper) {
    return event -> {
      var incoming = proper.apply(event);
      for (var change : incoming.changes()) {
        travels.seen(change, Station.READER, "read", incoming.source());
      }
      return incoming;
    };
  }

  @Override
  public RecordObjectChanges recording(RecordObjectChanges proper) {
    return new WatchedRecording(proper, travels, counts);
  }

  @Override
  public FindObjectMetadata finding(FindObjectMetadata proper) {
    return new WatchedFinding(proper, counts);
  }

  @Override
  public ReconcileBucket reconciling(ReconcileBucket proper) {
    return new WatchedReconciling(proper, counts);
  }

  /// Watches the rounds of audits.
  public RunAuditRounds rounds(RunAuditRounds proper) {
    return new WatchedRounds(proper, counts);
  }

  @Override
  public Ports ports(ObjectMetadataSource source, ObjectListing listing) {
    return watch(source, listing, table);
  }

  /// Watches the calls of these ports.
  public Ports watch(ObjectMetadataSource source, ObjectListing listing, MetadataStore store) {
    return new Ports(
        new WatchedSource(source, travels, counts),
        new WatchedListing(listing, counts),
        new WatchedStore(store, travels, counts, this::written));
  }

  @Override
  public ImageInspector inspector(ImageInspector proper) {
    return new WatchedInspector(proper, counts);
  }

  private void written(MetadataEntry entry) {
    changed.accept(entry.location());
    rows.written(entry);
  }

  @Override
  public void close() {
    deliveries.close();
  }
}
