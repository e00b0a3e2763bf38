package contactsheet.model;

import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.ObjectLocation;
import contactsheet.specification.Transition;
import contactsheet.specification.Transition.Result;
import contactsheet.specification.Transition.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes down what happens in a model, as steps of the specification `docs/spec/law.pml`.
public final class Tracer {
  private final Model model;
  private final Vocabulary words = new Vocabulary();
  private final List<Transition> trace = new ArrayList<>();
  private final Map<ObjectLocation, Row> rows = new HashMap<>();

  /// The handlers of the specification, by those of the model. A scan is one for each object.
  private final Map<Integer, Integer> actors = new HashMap<>();

  private int begun;

  private Tracer(Product product) {
    model = new Model(product);
  }

  /// Returns whether the specification has all steps of a script. It has no rows from before
  /// Contactsheet and no changes without an event.
  public static boolean isTraceable(Script script) {
    return script.steps().stream()
        .noneMatch(step -> step instanceof Step.Original || step instanceof Step.Silence);
  }

  /// The trace of a script, and of what has to be done when it is over.
  public static List<Transition> trace(Product product, Script script) {
    var tracer = new Tracer(product);
    script.steps().forEach(tracer::go);
    tracer.settle();
    return List.copyOf(tracer.trace);
  }

  private void go(Step step) {
    if (model.go(step)) {
      write(step);
      bury();
    }
  }

  /// The handlers die. Then those events are handled that none has answered, and then all of them
  /// once more, one after the other.
  private void settle() {
    model.atWork().numbers().forEach(handler -> go(new Step.Death(handler)));
    model.neglected().forEach(this::handle);
    for (int event = 1; event <= model.changes(); event++) {
      handle(event);
    }
  }

  private void handle(int event) {
    go(new Step.Delivery(1, event, 0));
    for (var call = model.atWork().waitsAt(1); call != null; call = model.atWork().waitsAt(1)) {
      go(new Step.Move(1, call, Fate.ANSWERED));
    }
  }

  private void write(Step step) {
    switch (step) {
      case Step.Change change -> change(change);
      case Step.Delivery(int handler, int event, _) -> {
        actors.put(handler, ++begun);
        trace.add(new Transition.Handle(begun, event));
      }
      case Step.Loss(int event) -> trace.add(new Transition.Lose(event));
      case Step.Expiry(var object) -> {
        trace.add(new Transition.Forget(object.toString()));
        rows.remove(object);
      }
      case Step.Move move -> move(move, model.atWork().moved());
      case Step.Original _,
          Step.OneSequencer _,
          Step.Silence _,
          Step.Start _,
          Step.Death _,
          Step.Wait _ -> {}
    }
  }

  private void change(Step.Change step) {
    var object = step.object();
    if (step.deed() == Deed.PUT_TWICE) {
      trace.add(new Transition.Write(object.toString(), words.freshContent()));
    }
    var sequencer = model.sequencer(step.event());
    trace.add(
        new Transition.Change(
            object.toString(),
            step.event(),
            words.content(model.observed(object)),
            words.number(object, sequencer),
            sequencer == null ? 0 : sequencer.digits()));
  }

  private void move(Step.Move step, Handler handler) {
    if (step.call() == Call.READ && handler.job() instanceof Job.GoThrough) {
      actors.computeIfAbsent(step.handler(), _ -> scan(handler.place()));
    }
    var actor = actors.get(step.handler());
    if (actor == null) {
      return;
    }
    if (step.fate() == Fate.REFUSED) {
      give(step.handler(), actor, handler);
      return;
    }
    switch (step.call()) {
      case LIST_OBJECTS, LIST_ROWS -> {}
      case READ -> trace.add(new Transition.Find(actor, words.found(handler.answer())));
      case OBSERVE -> {
        trace.add(new Transition.Observe(actor, words.seen(handler.answer())));
        decide(step.handler(), actor, handler);
      }
      case HEAR -> decide(step.handler(), actor, handler);
      case SAVE -> save(step, actor, handler);
      case REPLACE -> replace(step, actor, handler);
    }
  }

  private int scan(ObjectLocation object) {
    trace.add(new Transition.Scan(++begun, object.toString()));
    return begun;
  }

  /// After an observation there may be nothing to do.
  private void decide(int number, int actor, Handler handler) {
    var next = handler.waitsAt();
    if (next != Call.SAVE && next != Call.REPLACE && next != Call.HEAR) {
      end(number, new Transition.Decide(actor, Result.NOTHING_TO_DO, isDone(handler), Row.NONE));
    }
  }

  private void save(Step.Move step, int actor, Handler handler) {
    var place = handler.place();
    var before = rows.getOrDefault(place, Row.NONE);
    if (handler.answer() instanceof SaveResult.Saved) {
      if (before.held()) {
        trace.add(new Transition.Release(place.toString()));
      }
      end(step.handler(), new Transition.Save(actor, Result.PUT, isDone(handler), row(place)));
    } else if (step.fate() != Fate.ANSWERED) {
      give(step.handler(), actor, handler);
    } else if (handler.waitsAt() == null) {
      end(
          step.handler(),
          new Transition.Save(actor, Result.NOTHING_TO_DO, isDone(handler), Row.NONE));
    } else {
      trace.add(new Transition.Save(actor, Result.READ, false, Row.NONE));
    }
  }

  private void replace(Step.Move step, int actor, Handler handler) {
    if (handler.answer() instanceof ReplaceResult.Replaced) {
      var done = isDone(handler) && step.fate() == Fate.ANSWERED;
      end(step.handler(), new Transition.Decide(actor, Result.PUT, done, row(handler.place())));
    } else if (step.fate() != Fate.ANSWERED) {
      give(step.handler(), actor, handler);
    } else {
      trace.add(new Transition.Decide(actor, Result.READ, false, Row.NONE));
    }
  }

  /// A scan acknowledges no event, so it is done when it continues to the next object.
  private static boolean isDone(Handler handler) {
    return handler.job() instanceof Job.GoThrough || handler.isAnswered();
  }

  private void end(int number, Transition last) {
    trace.add(last);
    actors.remove(number);
  }

  /// A call failed, so the handler must not report that it is done.
  private void give(int number, int actor, Handler handler) {
    end(number, handler.isAnswered() ? new Transition.Answer(actor) : new Transition.Die(actor));
  }

  /// Handlers that are missing have died.
  private void bury() {
    var living = model.atWork().numbers();
    for (var number : List.copyOf(actors.keySet())) {
      if (!living.contains(number)) {
        end(number, new Transition.Die(actors.getOrDefault(number, 0)));
      }
    }
  }

  private Row row(ObjectLocation place) {
    var row = words.row(model.row(place));
    rows.put(place, row);
    return row;
  }
}
