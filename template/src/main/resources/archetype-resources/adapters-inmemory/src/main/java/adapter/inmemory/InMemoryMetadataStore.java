package ${package}.adapter.inmemory;

import ${package}.application.port.out.MetadataStore;
import ${package}.domain.*;
import ${package}.domain.MetadataEntry.Precedence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A table in memory. It calls the domain's own rule, so the contract compares every other store
/// with it.
public final class InMemoryMetadataStore implements MetadataStore {
  private final Map<ObjectLocation, MetadataEntry> rows = new HashMap<>();

  @Override
  public synchronized WriteResult saveIfNewer(MetadataEntry entry) {
    var precedence = stored(entry.location()).map(entry::precedenceOver).orElse(Precedence.NEWER);
    return switch (precedence) {
      case NEWER -> put(entry);
      case OLDER -> new WriteResult.Superseded();
      case UNDECIDED -> new WriteResult.Undecided();
    };
  }

  @Override
  public synchronized ReadResult find(ObjectLocation location) {
    return new ReadResult.Read(stored(location));
  }

  @Override
  public synchronized WriteResult replaceIfUnchanged(
      Optional<MetadataEntry> read, MetadataEntry replacement) {
    return read.equals(stored(replacement.location()))
        ? put(replacement)
        : new WriteResult.Undecided();
  }

  private Optional<MetadataEntry> stored(ObjectLocation location) {
    return Optional.ofNullable(rows.get(location));
  }

  private WriteResult put(MetadataEntry entry) {
    rows.put(entry.location(), entry);
    return new WriteResult.Written();
  }
}
