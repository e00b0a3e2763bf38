package contactsheet.model;

import contactsheet.domain.ObjectLocation;
import java.util.List;

/// The kind of a random history: how many changes, objects and faults it has.
///
/// Few objects and few changes find more faults than many, because two or three events of one
/// object are enough to break the law.
///
/// @param objects the objects
/// @param waits the lengths of pauses in minutes
/// @param changes the number of changes
/// @param repairs the number of events that are not S3's
/// @param scans the number of scans
/// @param losses the most lost events
/// @param silences the most changes without an event
/// @param oneSequencer whether all events of an object have the same sequencer
/// @param faults how many of a hundred calls fail
/// @param stalls how many of a hundred handlers that are about to write wait until others finish
/// @param patience the most steps before the end
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
