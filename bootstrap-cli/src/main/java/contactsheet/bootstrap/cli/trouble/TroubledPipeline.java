package contactsheet.bootstrap.cli.trouble;

import contactsheet.adapter.events.IncomingEvent;
import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.TimeListing;
import contactsheet.bootstrap.cli.page.Scripts;
import contactsheet.bootstrap.cli.page.Troubles;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.pipeline.Repairs;
import contactsheet.bootstrap.cli.watch.Interposition;
import contactsheet.bootstrap.cli.watch.WatchedPipeline;
import contactsheet.seededbug.SeededBug;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A watched pipeline that can be made to go wrong. It is made on a table in memory and cannot be
/// made on any other.
public final class TroubledPipeline implements Interposition, Troubles, AutoCloseable {
  private final Switches switches = new Switches();
  private final Directions directions = new Directions();
  private final InMemoryMetadataStore table;
  private final WatchedPipeline watched;
  private final TroubledDelivery delivery;
  private final MovableClock clock;
  private final Bugs bugs;
  private Function<String, List<Outcome>> handler = _ -> List.of();
  private @Nullable Demonstrations demonstrations;

  /// No fault is on at first.
  public TroubledPipeline(InMemoryMetadataStore table, InstantSource clock) {
    this.table = table;
    this.clock = new MovableClock(clock);
    watched = new WatchedPipeline(table, table, clock);
    delivery = new TroubledDelivery(switches, watched.deliveries());
    bugs = new Bugs(switches, table);
  }

  /// The watch over the same pipeline.
  public WatchedPipeline watched() {
    return watched;
  }

  /// Lets bugs be shown with objects of the pipeline.
  public void open(LocalPipeline pipeline) {
    var repairs = new Repairs(pipeline.reconcile(), clock);
    var shows = new Demonstrations(repairs, pipeline.objects(), directions, handler, clock, bugs);
    for (var bug : SeededBug.values()) {
      switches.add(Bugs.label(bug), on -> shows.show(bug, on));
    }
    demonstrations = shows;
  }

  Demonstrations demonstrations() {
    return Objects.requireNonNull(demonstrations, "the pipeline is not open");
  }

  @Override
  public SortedMap<String, Boolean> positions() {
    return switches.positions();
  }

  @Override
  public List<Bug> bugs() {
    return Stream.of(SeededBug.values())
        .map(bug -> new Bug(Bugs.label(bug), bug.title(), bug.explanation()))
        .toList();
  }

  @Override
  public Scripts scripts() {
    return new FoundScripts();
  }

  @Override
  public boolean turn(String name, boolean on) {
    return switches.turn(name, on);
  }

  @Override
  public MetadataStore table() {
    return table;
  }

  @Override
  public TimeListing times() {
    return table;
  }

  @Override
  public void deliver(String event, Consumer<String> queue) {
    var changes = watched.arrived(event);
    if (changes.stream().noneMatch(change -> directions.taken(change.location(), event))) {
      delivery.deliver(event, queue, fate -> watched.fate(changes, fate));
    }
  }

  @Override
  public Consumer<String> handler(Function<String, List<Outcome>> proper, Consumer<String> queue) {
    handler = proper;
    return watched.handler(TroubledRecording.crashing(proper), queue);
  }

  @Override
  public Function<byte[], IncomingEvent> reader(Function<byte[], IncomingEvent> proper) {
    return watched.reader(proper);
  }

  @Override
  public RecordObjectChanges recording(RecordObjectChanges proper) {
    return new TroubledRecording(bugs.useCase(watched.recording(proper)), switches);
  }

  @Override
  public FindObjectMetadata finding(FindObjectMetadata proper) {
    return watched.finding(proper);
  }

  @Override
  public ReconcileBucket reconciling(ReconcileBucket proper) {
    return watched.reconciling(proper);
  }

  /// The order of the decorators, from the use case outwards: the bugs that use ports wrongly, the
  /// watch, the bugs of an adapter, the faults, the adapter.
  @Override
  public Ports ports(ObjectMetadataSource source, ObjectListing listing) {
    var seen =
        watched.watch(
            new TroubledSource(source, switches, directions),
            new TroubledListing(listing, switches),
            bugs.store(new TroubledStore(table, switches)));
    return bugs.ports(
        new Ports(new StagedSource(seen.source(), directions), seen.listing(), seen.store()));
  }

  @Override
  public ImageInspector inspector(ImageInspector proper) {
    return watched.inspector(proper);
  }

  @Override
  public InstantSource clock(InstantSource proper) {
    return clock;
  }

  @Override
  public void close() {
    if (demonstrations != null) {
      demonstrations.close();
    }
    watched.close();
  }
}
