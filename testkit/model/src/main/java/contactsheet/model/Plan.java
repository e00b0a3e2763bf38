package contactsheet.model;

import contactsheet.domain.ObjectLocation;
import java.util.List;

/// What kind of history is to be: how much happens, to how many objects, and how badly.
///
/// Few objects and few changes find more than many: what breaks the law are two or three events of
/// one object.
///
/// @param objects to which something happens
/// @param waits for how many minutes nothing happens, now and then
/// @param changes how much
/// @param repairs how many of the events are not S3's
/// @param scans how often somebody goes through a bucket
/// @param losses how many events get lost, at most
/// @param silences how often something changes of which no event tells, at most
/// @param oneSequencer whether all events of an object have the same sequencer
/// @param faults of a hundred calls, so many go wrong
/// @param stalls of a hundred handlers that are about to write, so many wait while others finish
/// @param patience how many steps to go at most before the end is let come
record Plan(
    List<ObjectLocation> objects,
    List<Integer> waits,
    int changes,
    int repairs,
    int scans,
    int losses,
    int silences,
    boolean oneSequencer,
    int faults,
    int stalls,
    int patience) {
  private static final List<ObjectLocation> OBJECTS =
      List.of(
          ObjectLocation.of("plain", "cat.jpg"),
          ObjectLocation.of("kept", "cat.jpg"),
          ObjectLocation.of("kept", "100%25.jpg"),
          ObjectLocation.of("plain", "100%25.jpg"));

  private static final List<List<Integer>> WAITS =
      List.of(List.of(1, 4), List.of(1, 5, 14), List.of(5, 9, 16, 60, 61));

  static Plan drawnBy(Lots lots) {
    var objects = lots.oneIn(3) ? someObjects(lots) : List.of(lots.any(OBJECTS));
    return new Plan(
        objects,
        lots.any(WAITS),
        lots.between(1, 2 + 3 * objects.size()),
        lots.between(0, 2),
        lots.oneIn(2) ? lots.between(1, 2) : 0,
        lots.oneIn(4) ? lots.between(1, 2) : 0,
        lots.oneIn(8) ? lots.between(1, 2) : 0,
        lots.oneIn(12),
        10 * lots.between(0, 2),
        20 * lots.between(1, 4),
        lots.between(20, 100));
  }

  private static List<ObjectLocation> someObjects(Lots lots) {
    var first = lots.between(0, OBJECTS.size() - 2);
    return OBJECTS.subList(first, lots.between(first + 2, OBJECTS.size()));
  }
}
