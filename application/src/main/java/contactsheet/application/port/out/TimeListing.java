package contactsheet.application.port.out;

import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the recorded entries of a table in the order of a time; tombstones are left out.
@FunctionalInterface
public interface TimeListing {
  /// Lists one page.
  ///
  /// @param after the place behind which the page begins, in the order of the question, or none to
  ///     begin at the beginning
  /// @param limit the most entries to return, 1 or more
  TimeListResult list(TimeQuestion question, @Nullable TimePlace after, int limit);

  /// The result of a listing.
  sealed interface TimeListResult {
    /// One page. It may hold fewer entries than the limit, or none, although there are more: so the
    /// time of a page is bounded however few rows pass the filter.
    ///
    /// @param entries the entries, in the order of the question
    /// @param next the place where the next page begins, or none if there is nothing more. There
    ///     may be nothing behind it
    /// @param examined how many rows were read for this page
    record TimePage(List<MetadataEntry.Recorded> entries, @Nullable TimePlace next, int examined)
        implements TimeListResult {
      public TimePage {
        entries = List.copyOf(entries);
      }
    }

    /// The table did not answer, or holds a row that cannot be read.
    record NotListed(Failure failure) implements TimeListResult {}
  }
}
