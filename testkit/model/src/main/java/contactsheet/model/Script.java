package contactsheet.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A history, step by step. A search finds it, a person can read it, and a test replays it.
///
/// It has one step in each line; a `#` begins a comment. At the end of a script the handlers that
/// are still at work die, and every event that was not acknowledged is handled without a fault.
public record Script(List<Step> steps) {
  public Script {
    steps = List.copyOf(steps);
  }

  /// Reads what [#toString] wrote.
  ///
  /// @throws IllegalArgumentException naming the line that is not a step
  public static Script parse(String text) {
    return new Script(
        text.lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(StepParser::parse)
            .toList());
  }

  /// How many handlers and scans are started.
  public long handlers() {
    return steps.stream()
        .filter(step -> step instanceof Step.Delivery || step instanceof Step.Start)
        .count();
  }

  /// Whether all events have the same sequencer.
  public boolean hasOneSequencer() {
    return steps.stream().anyMatch(Step.OneSequencer.class::isInstance);
  }

  /// The same history, with its events and handlers numbered as they come.
  Script renumbered() {
    var events = new HashMap<Integer, Integer>();
    var handlers = new HashMap<Integer, Integer>();
    return new Script(
        steps.stream()
            .map(
                step ->
                    switch (step) {
                      case Step.Change(int event, var deed, var object) ->
                          new Step.Change(number(events, event), deed, object);
                      case Step.Delivery(int handler, int event, int fast) ->
                          new Step.Delivery(number(handlers, handler), number(events, event), fast);
                      case Step.Start(int handler, var scan, var bucket, int fast) ->
                          new Step.Start(number(handlers, handler), scan, bucket, fast);
                      case Step.Loss(int event) -> new Step.Loss(number(events, event));
                      case Step.Move(int handler, var call, var fate) ->
                          new Step.Move(number(handlers, handler), call, fate);
                      case Step.Death(int handler) -> new Step.Death(number(handlers, handler));
                      case Step.Original _,
                          Step.OneSequencer _,
                          Step.Silence _,
                          Step.Wait _,
                          Step.Expiry _ ->
                          step;
                    })
            .toList());
  }

  private static int number(Map<Integer, Integer> numbers, int old) {
    return numbers.computeIfAbsent(old, _ -> numbers.size() + 1);
  }

  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
  }
}
