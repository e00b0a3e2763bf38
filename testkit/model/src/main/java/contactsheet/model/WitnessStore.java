package contactsheet.model;

import contactsheet.application.FindObjectMetadataService;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult.Stored;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.ForwardingStore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Looks at a row before and after every write, and notes which law was broken.
final class WitnessStore extends ForwardingStore {
  private final MetadataStore table;
  private final FindObjectMetadataService reader;
  private final Findings findings;

  /// @param store the store that handlers write to
  /// @param table the table in which the written rows end up
  WitnessStore(MetadataStore store, MetadataStore table, Findings findings) {
    super(store);
    this.table = table;
    reader = new FindObjectMetadataService(table);
    this.findings = findings;
  }

  @Override
  public synchronized SaveResult saveIfNewer(MetadataEntry entry) {
    var before = row(entry.location());
    var result = super.saveIfNewer(entry);
    var after = row(entry.location());
    if (before != null && after != null && !after.equals(before)) {
      check(!goesBack(before, after), Law.SEQUENCER_NEVER_GOES_BACK, before, after);
      check(
          !Objects.equals(before.stamp().sequencer(), after.stamp().sequencer()),
          Law.DUPLICATES_WRITE_NOTHING,
          before,
          after);
    }
    checkReader(after);
    return result;
  }

  @Override
  public synchronized ReplaceResult replaceIfUnchanged(
      @Nullable MetadataEntry read, MetadataEntry replacement) {
    var before = row(replacement.location());
    var result = super.replaceIfUnchanged(read, replacement);
    var after = row(replacement.location());
    if (before != null && after != null) {
      check(!goesBack(before, after), Law.SEQUENCER_NEVER_GOES_BACK, before, after);
    }
    checkReader(after);
    return result;
  }

  private void checkReader(@Nullable MetadataEntry row) {
    if (row instanceof MetadataEntry.Removed
        && !(reader.find(row.location()) instanceof Lookup.Missing)) {
      findings.add(Law.READERS_SEE_NO_TOMBSTONE, row.toString());
    }
  }

  private void check(boolean holds, Law law, MetadataEntry before, MetadataEntry after) {
    if (!holds) {
      findings.add(law, before + " became " + after);
    }
  }

  private @Nullable MetadataEntry row(ObjectLocation location) {
    return table.find(location) instanceof Stored(var row) ? row : null;
  }

  private static boolean goesBack(MetadataEntry before, MetadataEntry after) {
    var earlier = before.stamp().sequencer();
    var later = after.stamp().sequencer();
    return earlier != null && (later == null || earlier.isLaterThan(later));
  }
}
