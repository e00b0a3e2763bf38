package contactsheet.bootstrap.cli.page;

import com.sun.net.httpserver.HttpHandler;
import contactsheet.adapter.events.EventReader;
import contactsheet.adapter.events.IncomingEvent;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The contact sheet page: stands between the parts of a pipeline, tells browsers what it sees
/// there, and gets in the way where they ask for it.
public final class ContactSheetPage implements Interposition, AutoCloseable {
  private final Live live = new Live();
  private final PortCounts counts = new PortCounts();
  private final ChangedRows rows = new ChangedRows();
  private final Switches switches = new Switches(live);
  private final TroubledDelivery delivery = new TroubledDelivery(switches);
  private final Directions directions = new Directions();
  private final EventReader notifications = new EventReader();
  private final MovableClock clock;
  private final Travels travels;
  private final Truth truth;
  private final Bugs bugs;
  private Function<String, List<Outcome>> handler = _ -> List.of();
  private @Nullable OpenPage open;

  /// Nothing is looked at before it is opened.
  ///
  /// @param table the rows, without anything in between
  /// @param forget removes a tombstone from the table, where the table can do that
  public ContactSheetPage(
      MetadataStore table, @Nullable Consumer<ObjectLocation> forget, InstantSource clock) {
    this.clock = new MovableClock(clock);
    travels = new Travels(live, clock);
    truth = new Truth(new TableRows(table));
    bugs = new Bugs(switches, forget);
  }

  @Override
  public void deliver(String event, Consumer<String> queue) {
    var changes = notifications.read(event.getBytes(StandardCharsets.UTF_8)).changes();
    var what = event.contains("\"ObjectRemoved:") ? "deleted" : "put";
    for (var change : changes) {
      truth.changed(change.location());
      travels.seen(change, Station.S3, what, "");
      if (directions.taken(change.location(), event)) {
        return;
      }
    }
    delivery.deliver(
        event,
        queue,
        fate -> changes.forEach(change -> travels.seen(change, Station.EVENT, fate, "")));
  }

  @Override
  public Consumer<String> handler(Function<String, List<Outcome>> proper, Consumer<String> queue) {
    handler = proper;
    return delivery.handler(proper, queue);
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
  public RecordObjectChanges useCase(RecordObjectChanges proper) {
    var watched = new WatchedRecording(proper, travels, counts);
    return new TroubledRecording(bugs.useCase(watched), switches);
  }

  @Override
  public FindObjectMetadata useCase(FindObjectMetadata proper) {
    return new WatchedFinding(proper, counts);
  }

  @Override
  public ReconcileBucket useCase(ReconcileBucket proper) {
    return new WatchedReconciling(proper, counts);
  }

  /// From the use case outwards: the bugs that use ports wrongly, the watch, the bugs of an
  /// adapter, the troubles, the adapter.
  @Override
  public Ports ports(Ports proper) {
    var source = new TroubledSource(proper.source(), switches, directions);
    var store = bugs.store(new TroubledStore(proper.store(), switches));
    return bugs.ports(
        new Ports(
            new StagedSource(new WatchedSource(source, travels, counts), directions),
            new WatchedListing(new TroubledListing(proper.listing(), switches), counts),
            new WatchedStore(store, travels, counts, this::written)));
  }

  @Override
  public ImageInspector inspector(ImageInspector proper) {
    return new WatchedInspector(proper, counts);
  }

  private void written(MetadataEntry entry) {
    truth.changed(entry.location());
    rows.written(entry);
  }

  @Override
  public InstantSource clock(InstantSource proper) {
    return clock;
  }

  /// Begins to look and to tell.
  ///
  /// @return answers what a browser asks
  public HttpHandler open(Surroundings surroundings) {
    var objects = new LocalBuckets(surroundings.s3(), surroundings.selection());
    var buckets = surroundings.buckets();
    var repairs = new Repairs(surroundings.reconcile(), clock);
    var demonstrations =
        new Demonstrations(buckets, repairs, objects, directions, handler, clock, bugs);
    bugs.all().forEach(bug -> switches.add(Bugs.label(bug), on -> demonstrations.show(bug, on)));
    var newsroom =
        new Newsroom(
            live, switches, counts, rows, () -> truth.now(delivery.underWay()), buckets, bugs);
    open = new OpenPage(surroundings, objects, truth, newsroom, demonstrations);
    return new PageHandler(
        new EventStream(live, newsroom::state),
        new ContentResource(objects),
        switches,
        new Audit(repairs, buckets, truth::changed));
  }

  Demonstrations demonstrations() {
    return Objects.requireNonNull(open, "the page is not open").demonstrations();
  }

  /// Ends everything but the requests, which end with their server.
  @Override
  public void close() {
    delivery.close();
    if (open != null) {
      open.close();
    }
  }
}
