package contactsheet.model;

import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A script as a person follows it on the page: each step in a sentence, and what bucket, row and
/// handlers are like after it.
public final class Storyboard {
  private final Model model;
  private final Labels labels = new Labels();
  private final Map<String, List<String>> handlers = new LinkedHashMap<>();
  private final List<Scene> scenes = new ArrayList<>();

  private Storyboard(Product product) {
    model = new Model(product);
  }

  /// One step.
  ///
  /// @param happens whether the step could happen: without its bug, code does not do all of it
  /// @param handlers what each handler has done so far, by its label
  public record Scene(
      String step, boolean happens, String bucket, String row, Map<String, List<String>> handlers) {
    public Scene {
      handlers = new LinkedHashMap<>(handlers);
    }
  }

  /// All of it.
  ///
  /// @param verdict a sentence about whether the law holds, once every event is handled
  public record Played(List<Scene> scenes, boolean holds, String verdict) {}

  /// Plays what can happen of a script.
  public static Played of(Product product, Script script) {
    var board = new Storyboard(product);
    board.add("Nothing has happened yet.", true);
    script.steps().forEach(board::go);
    var findings = board.model.finish();
    return new Played(List.copyOf(board.scenes), findings.isEmpty(), verdict(findings));
  }

  private static String verdict(Findings findings) {
    if (findings.isEmpty()) {
      return "Once every event is handled, the table equals the bucket: the law holds.";
    }
    return findings.breaks(Law.TABLE_EQUALS_BUCKET)
        ? "Every event is handled, and the table does not equal the bucket: the law is broken."
        : "An event that came again wrote its row again: the law is broken.";
  }

  private void go(Step step) {
    if (model.go(step)) {
      add(told(step), true);
    } else {
      add("This does not happen: " + step + ".", false);
    }
  }

  private void add(String step, boolean happens) {
    var done = new LinkedHashMap<String, List<String>>();
    handlers.forEach((handler, calls) -> done.put(handler, List.copyOf(calls)));
    var bucket = labels.content(model.observed(Limits.OBJECT));
    scenes.add(new Scene(step, happens, bucket, labels.row(model.row(Limits.OBJECT)), done));
  }

  private String told(Step step) {
    return switch (step) {
      case Step.Change(int event, var deed, _) -> changed(event, deed);
      case Step.Delivery(int handler, int event, _) -> did(handler, "begins to handle e" + event);
      case Step.Start(int handler, var scan, _, _) -> did(handler, scan + " the bucket");
      case Step.Move(int handler, var call, var fate) -> did(handler, called(call, fate));
      case Step.Death(int handler) -> did(handler, "dies");
      case Step.Loss(int event) -> "Event e" + event + " gets lost.";
      case Step.Wait(int minutes) -> minutes + " minutes pass.";
      case Step.Expiry _ -> "The table drops the tombstone, which has expired.";
      case Step.OneSequencer() -> "This server gives all its events one sequencer.";
      case Step.Original _, Step.Silence _ ->
          throw new IllegalArgumentException("on no board: " + step);
    };
  }

  private String changed(int event, Deed deed) {
    var sequencer = model.sequencer(event);
    labels.add(event, model.observed(Limits.OBJECT), sequencer);
    var what =
        switch (deed) {
          case PUT -> "Somebody uploads the object";
          case DELETE -> "Somebody deletes the object";
          case EXPIRE -> "A lifecycle rule removes the object";
          case REPAIR -> "Somebody asks for a repair of the row";
          default -> "Somebody does this to the object: " + deed;
        };
    return "%s. Event e%d tells of it, %s."
        .formatted(
            what, event, sequencer == null ? "without a sequencer" : "sequencer " + sequencer);
  }

  private String did(int handler, String what) {
    handlers.computeIfAbsent("h" + handler, _ -> new ArrayList<>()).add(what);
    return "Handler h" + handler + " " + what + ".";
  }

  private String called(Call call, Fate fate) {
    return switch (fate) {
      case ANSWERED -> call == Call.HEAR ? "hears the answer" : answered(call);
      case SLOW -> answered(call) + "; the answer is on its way for long";
      case REFUSED -> verb(call) + ", and is refused";
      case LOST -> answered(call) + "; the answer gets lost, and it takes that for a failure";
      case FATAL -> answered(call) + "; then it dies";
    };
  }

  private String answered(Call call) {
    return verb(call) + ": " + answer(model.atWork().moved().answer());
  }

  private static String verb(Call call) {
    return switch (call) {
      case LIST_OBJECTS -> "lists the bucket";
      case LIST_ROWS -> "lists the table";
      case OBSERVE, HEAR, SAVE, READ, REPLACE -> call.toString();
    };
  }

  private String answer(@Nullable Object answer) {
    return switch (answer) {
      case ObservationResult.Observed(var seen) -> labels.content(seen);
      case FindResult.Stored(var row) -> labels.row(row);
      case FindResult.Nothing() -> labels.row(null);
      case SaveResult.Saved(), ReplaceResult.Replaced() -> "the row is written";
      case SaveResult.Duplicate _ -> "the row is of this very event, so nothing is written";
      case SaveResult.Superseded _ -> "the row is of a later event, so nothing is written";
      case SaveResult.Held() -> "the row has to be read first, so nothing is written";
      case ReplaceResult.Changed() ->
          "it is not the row any more that was read, so nothing is written";
      case ListingResult.ObjectPage page -> page.objects().isEmpty() ? "no object" : "one object";
      case ListResult.EntryPage page -> page.entries().isEmpty() ? "no row" : "one row";
      case null, default -> "what is there";
    };
  }
}
