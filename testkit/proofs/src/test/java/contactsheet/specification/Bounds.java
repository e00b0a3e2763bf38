package contactsheet.specification;

import java.util.List;

/// The bounds of a search, which are at the head of `law.pml`.
///
/// @param objects the number of objects, 1 or 2
/// @param changes the number of changes to them, 2 or more
/// @param repeats the number of deliveries of an event that a handler has or had
/// @param deaths the number of handlers that die
/// @param scans the number of scans beside the events
/// @param losses the number of events that are never delivered
/// @param audited whether an audit looks for what lost events leave behind
record Bounds(
    int objects, int changes, int repeats, int deaths, int scans, int losses, boolean audited) {
  Bounds(int objects, int changes, int repeats, int deaths, int scans, int losses) {
    this(objects, changes, repeats, deaths, scans, losses, true);
  }

  /// Returns the options of Spin.
  List<String> options() {
    return List.of(
        "-DOBJECTS=" + objects,
        "-DCHANGES=" + changes,
        "-DREPEATS=" + repeats,
        "-DDEATHS=" + deaths,
        "-DSCANS=" + scans,
        "-DLOSSES=" + losses,
        "-DAUDITED=" + (audited ? 1 : 0));
  }

  @Override
  public String toString() {
    return "%d | %d | %d | %d | %d | %d"
        .formatted(objects, changes, repeats, deaths, scans, losses);
  }
}
