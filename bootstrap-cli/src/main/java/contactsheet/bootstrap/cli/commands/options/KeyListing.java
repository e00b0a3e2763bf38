package contactsheet.bootstrap.cli.commands.options;

import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.ObjectKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys of the objects in a bucket, page by page.
@FunctionalInterface
public interface KeyListing {
  /// One page.
  ///
  /// @throws contactsheet.bootstrap.cli.commands.terminal.CommandFailedException if the bucket
  ///     cannot
  ///     be listed
  KeyPage list(PageQuery query);

  /// A page of keys.
  ///
  /// @param next the key behind which the next page begins, or none
  record KeyPage(List<ObjectKey> keys, @Nullable ObjectKey next) {
    /// The keys in their order.
    public KeyPage {
      keys = List.copyOf(keys);
    }
  }
}
