package contactsheet.model;

import java.util.ArrayList;
import java.util.List;

/// The rest of the limits within a schedule.
///
/// @param handlers the number of handlers that were started; the next one has the next number
record Left(int changes, int deliveries, int scans, int losses, List<Integer> waits, int handlers) {
  static Left of(Limits limits) {
    return new Left(
        limits.changes(), limits.deliveries(), limits.scans(), limits.losses(), limits.waits(), 0);
  }

  /// Returns the rest after a step.
  Left after(Step step) {
    return switch (step) {
      case Step.Change _ -> new Left(changes - 1, deliveries, scans, losses, waits, handlers);
      case Step.Delivery _ -> new Left(changes, deliveries - 1, scans, losses, waits, handlers + 1);
      case Step.Start _ -> new Left(changes, deliveries, scans - 1, losses, waits, handlers + 1);
      case Step.Loss _ -> new Left(changes, deliveries, scans, losses - 1, waits, handlers);
      case Step.Wait(int minutes) ->
          new Left(changes, deliveries, scans, losses, without(minutes), handlers);
      case Step.Original _,
          Step.OneSequencer _,
          Step.Silence _,
          Step.Move _,
          Step.Death _,
          Step.Expiry _ ->
          this;
    };
  }

  /// The same without the handlers' numbers, which decide nothing.
  Object state() {
    return List.of(changes, deliveries, scans, losses, waits);
  }

  private List<Integer> without(int minutes) {
    var fewer = new ArrayList<>(waits);
    fewer.remove(Integer.valueOf(minutes));
    return List.copyOf(fewer);
  }
}
