package contactsheet.specification;

import contactsheet.specification.Transition.Result;
import contactsheet.specification.Transition.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The machine of `docs/spec/law.pml`. It gets steps, and decides whether they are possible. It has
/// no bounds, and an object may change back to an earlier content.
public final class Machine {
  private final Map<String, Place> places = new HashMap<>();
  private final Map<Integer, Transition.Change> events = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();
  private final Set<Integer> lost = new HashSet<>();
  private final Map<Integer, Actor> alive = new HashMap<>();

  /// Takes a step, if the specification has it.
  ///
  /// @return whether it has
  public boolean go(Transition transition) {
    return switch (transition) {
      case Transition.Change change -> change(place(change.object()), change);
      case Transition.Write(var object, int content) -> place(object).write(content);
      case Transition.Lose(int event) -> lose(event);
      case Transition.Handle(int handler, int event) -> handle(handler, events.get(event));
      case Transition.Scan(int handler, var object) -> scan(handler, object);
      case Transition.Observe(int handler, int saw) -> observe(alive.get(handler), saw);
      case Transition.Find(int handler, var read) -> find(handler, alive.get(handler), read);
      case Transition.Save save -> save(save, alive.get(save.handler()));
      case Transition.Decide decide -> decide(decide, alive.get(decide.handler()));
      case Transition.Answer _ -> false;
      case Transition.Die(int handler) -> leave(handler);
      case Transition.Release(var object) -> place(object).release(alive.keySet());
      case Transition.Forget(var object) -> place(object).forget(alive.keySet());
    };
  }

  /// Returns whether readers see the bucket's state of every object whose events are acknowledged.
  public boolean holds() {
    return places.entrySet().stream().allMatch(it -> isOpen(it.getKey()) || it.getValue().holds());
  }

  private boolean isOpen(String object) {
    return open.stream().map(events::get).anyMatch(it -> it != null && it.object().equals(object));
  }

  private Place place(String object) {
    return places.computeIfAbsent(object, _ -> new Place());
  }

  private boolean change(Place place, Transition.Change change) {
    if (change.number() > place.newest + 1) {
      return false;
    }
    place.content = change.content();
    place.owed = false;
    place.newest = Math.max(place.newest, change.number());
    open.add(change.event());
    return events.put(change.event(), change) == null;
  }

  private boolean lose(int event) {
    var change = events.get(event);
    if (change == null || !open.remove(event)) {
      return false;
    }
    place(change.object()).unsure = true;
    place(change.object()).audit = false;
    return lost.add(event);
  }

  private boolean handle(int handler, Transition.@Nullable Change event) {
    return event != null
        && !lost.contains(event.event())
        && alive.put(handler, Actor.handling(event)) == null;
  }

  private boolean scan(int handler, String object) {
    place(object).audit = alive.isEmpty();
    return alive.put(handler, Actor.scanning(object)) == null;
  }

  private boolean observe(@Nullable Actor actor, int saw) {
    return actor != null && place(actor.object).content == saw && actor.observe(saw);
  }

  private boolean find(int handler, @Nullable Actor actor, Row read) {
    if (actor == null || !actor.find(place(actor.object).row)) {
      return false;
    }
    var place = place(actor.object);
    place.readers.add(handler);
    return read.sameAs(place.row);
  }

  private boolean save(Transition.Save save, @Nullable Actor actor) {
    return actor != null
        && actor.at() == Actor.At.SAVE
        && actor.save(place(actor.object).row) == save.result()
        && end(save.handler(), actor, save.result(), save.answered(), save.after(), false);
  }

  private boolean decide(Transition.Decide decide, @Nullable Actor actor) {
    return actor != null
        && actor.at() == Actor.At.DECIDE
        && actor.decides(decide.result(), place(actor.object).readers.contains(decide.handler()))
        && end(decide.handler(), actor, decide.result(), decide.answered(), decide.after(), true);
  }

  private boolean end(
      int handler, Actor actor, Result result, boolean answered, Row after, boolean held) {
    var place = place(actor.object);
    switch (result) {
      case PUT -> {
        place.put(actor.put(place.row, held), alive.keySet(), handler);
      }
      case NOTHING_TO_DO -> {}
      case READ -> {
        actor.readAgain();
        return !answered;
      }
    }
    if (answered) {
      answer(actor, place);
    }
    return leave(handler) && (result != Result.PUT || after.equals(place.row));
  }

  private void answer(Actor actor, Place place) {
    if (actor.event != null) {
      open.remove(actor.event.event());
    } else if (place.audit) {
      place.unsure = false;
    }
  }

  private boolean leave(int handler) {
    var actor = alive.remove(handler);
    if (actor == null) {
      return false;
    }
    places.values().forEach(place -> place.leave(handler));
    var place = place(actor.object);
    place.audit = place.audit && actor.event != null;
    return true;
  }
}
