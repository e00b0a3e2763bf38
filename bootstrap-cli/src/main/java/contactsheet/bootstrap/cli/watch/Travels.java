package contactsheet.bootstrap.cli.watch;

import contactsheet.adapter.http.JsonDocument;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reports where changes are on their way. Safe for use by many threads.
final class Travels {
  /// A number that a person can follow and a browser can draw.
  private static final int STEPS_PER_SECOND = 50;

  private final Live live;
  private final InstantSource clock;
  private final ChangeNames names = new ChangeNames();
  private final Pace pace = new Pace(STEPS_PER_SECOND, System::nanoTime);

  /// A source observes an object and not a change, so this is the change of the object that is
  /// being handled. If two changes of one object are handled at once, it may be the other one.
  private final Map<ObjectLocation, ObjectChange> handled = new ConcurrentHashMap<>();

  Travels(Live live, InstantSource clock) {
    this.live = live;
    this.clock = clock;
  }

  /// From now on the object is observed because of this change.
  void begin(ObjectChange change) {
    handled.put(change.location(), change);
  }

  void end(ObjectChange change) {
    handled.remove(change.location(), change);
  }

  /// @param outcome the outcome in one word
  /// @param detail the detail in a few words
  void seen(ObjectChange change, Station at, String outcome, String detail) {
    var name = names.of(change);
    if (name.followed() && !live.nobodyListens() && pace.allows()) {
      live.tell("step", json(name.text(), change.location(), at, outcome, detail));
    }
  }

  void seen(ObjectLocation location, Station at, String outcome, String detail) {
    var change = handled.get(location);
    if (change != null) {
      seen(change, at, outcome, detail);
    }
  }

  private String json(
      String change, ObjectLocation location, Station at, String outcome, String detail) {
    return JsonDocument.of(
        json -> {
          json.beginObject();
          json.name("change").value(change);
          json.name("object").value(location.bucket() + "/" + location.key());
          json.name("at").value(at.label());
          json.name("outcome").value(outcome);
          json.name("detail").value(detail);
          json.name("time").value(clock.instant().toString());
          json.endObject();
        });
  }
}
