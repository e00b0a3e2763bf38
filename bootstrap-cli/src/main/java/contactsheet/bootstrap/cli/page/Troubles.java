package contactsheet.bootstrap.cli.page;

import java.util.List;
import java.util.SortedMap;

/// The switches of the page: troubles and seeded bugs. The page has them only where the table is in
/// memory.
public interface Troubles {
  /// The positions of all switches by their names: whether each is on.
  SortedMap<String, Boolean> positions();

  /// The seeded bugs, each of which has a switch.
  List<Bug> bugs();

  /// The bugs' histories step by step.
  Scripts scripts();

  /// Turns a switch.
  ///
  /// @return whether there is a switch of this name
  boolean turn(String name, boolean on);

  /// A seeded bug as the page shows it.
  ///
  /// @param name the name of its switch
  /// @param title the mistake
  /// @param explanation a sentence that says what follows from the mistake
  record Bug(String name, String title, String explanation) {}
}
