package contactsheet.model;

import contactsheet.domain.ObjectLocation;
import java.util.List;

/// How much may happen in the schedules that are explored. The object is always the same one.
///
/// @param deeds what can be done to the object
/// @param changes how often something is done to it
/// @param handlers the most handlers at work at once, scans among them
/// @param deliveries the most deliveries of all events together
/// @param scans the most scans of the bucket
/// @param losses the most events that are never delivered
/// @param waits the waits in minutes, each of which can happen once; with none, no hold ends and no
///     tombstone expires
/// @param faulty whether calls fail, answers get lost and handlers die, as often as they can
/// @param oneSequencer whether all events have the same sequencer
public record Limits(
    List<Deed> deeds,
    int changes,
    int handlers,
    int deliveries,
    int scans,
    int losses,
    List<Integer> waits,
    boolean faulty,
    boolean oneSequencer) {
  static final ObjectLocation OBJECT = ObjectLocation.of("plain", "cat.jpg");

  /// Events with sequencers, and nothing but them.
  public static Limits of(int changes, int handlers, int deliveries, Deed... deeds) {
    return new Limits(List.of(deeds), changes, handlers, deliveries, 0, 0, List.of(), true, false);
  }

  /// Allows a scan of the bucket.
  public Limits withScans(int more) {
    return new Limits(
        deeds, changes, handlers, deliveries, more, losses, waits, faulty, oneSequencer);
  }

  /// Some events are never delivered.
  public Limits withLosses(int more) {
    return new Limits(
        deeds, changes, handlers, deliveries, scans, more, waits, faulty, oneSequencer);
  }

  /// Time passes.
  public Limits withWaits(Integer... minutes) {
    return new Limits(
        deeds,
        changes,
        handlers,
        deliveries,
        scans,
        losses,
        List.of(minutes),
        faulty,
        oneSequencer);
  }

  /// Allows no failures and no deaths.
  public Limits withoutFaults() {
    return new Limits(
        deeds, changes, handlers, deliveries, scans, losses, waits, false, oneSequencer);
  }

  /// Gives all events the same sequencer, as some servers do.
  public Limits withOneSequencer() {
    return new Limits(deeds, changes, handlers, deliveries, scans, losses, waits, faulty, true);
  }

  /// The first step of every history within the limits.
  List<Step> beginning() {
    return oneSequencer ? List.of(new Step.OneSequencer()) : List.of();
  }

  /// The world after that.
  Model start(Product product) {
    var model = new Model(product);
    beginning().forEach(model::go);
    return model;
  }

  /// How much of everything there may be, in words.
  public String bounds() {
    return "%d changes, handlers at once: %d, deliveries: %d, scans: %d"
        .formatted(changes, handlers, deliveries, scans);
  }

  /// Returns the limits as a row of a table.
  @Override
  public String toString() {
    return "%s | %d | %d | %d | %d | %d | %s"
        .formatted(
            String.join(", ", deeds.stream().map(Deed::toString).toList())
                + (oneSequencer ? "; one sequencer" : ""),
            changes,
            handlers,
            deliveries,
            scans,
            losses,
            waits.isEmpty()
                ? "–"
                : String.join(", ", waits.stream().map(String::valueOf).toList()));
  }
}
