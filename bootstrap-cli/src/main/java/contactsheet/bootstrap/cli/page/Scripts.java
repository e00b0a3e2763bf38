package contactsheet.bootstrap.cli.page;

import java.util.List;

/// Histories that show a bug step by step. They are searched for when the page asks, by running the
/// product's code in memory.
public interface Scripts {
  /// The bugs that are a matter of order. A bug is known by its place in this list.
  List<String> titles();

  /// A script that shows a bug, as the JSON that `scripts.js` plays.
  ///
  /// @param bug the place of the bug in the list of titles, from 0
  String found(int bug, Search search);

  /// How a script is searched for.
  enum Search {
    /// Depth first: any script.
    FIRST,
    /// Breadth first: a shortest one.
    SHORTEST
  }
}
