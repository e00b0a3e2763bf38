package contactsheet.application;

import contactsheet.application.TwoListings.Suspect;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Audits one page. An object about which the two listings differ is read and observed before a
/// difference is reported, and a repair is decided by that same observation.
///
/// @param store the store whose listing is examined
/// @param source the source of the objects
/// @param check the check of an object and its row
/// @param inspection the inspection of several objects at the same time
record BucketAudit(
    MetadataStore store, SelectedObjects source, ObjectCheck check, Inspection inspection) {
  private static final RowState HIDDEN = new RowState.Drifted(Drift.HIDDEN);

  /// @param suspects the objects to look at, in the order of the keys
  Scan.ScannedPage of(
      PageQuery page, TwoListings both, List<Suspect> suspects, Mode mode, Deadline deadline) {
    var findings =
        Inspection.told(
            inspection.of(
                suspects, Suspect::location, suspect -> check.of(suspect, mode), deadline));
    return new Scan.ScannedPage(
        both.examined(), settled(page, findings, mode, deadline), both.end());
  }

  /// Also observes the objects whose rows seem to agree. Each row was listed before its object is
  /// observed. A difference is checked like that of any other suspect.
  Scan.ScannedPage deeply(PageQuery page, TwoListings both, Mode mode, Deadline deadline) {
    var observed =
        Inspection.told(
            inspection.of(both.agreeing(), Recorded::location, this::compared, deadline));
    var suspects = new ArrayList<>(both.suspects());
    var unknown = new ArrayList<Finding>();
    for (var finding : observed) {
      if (finding.result() instanceof RowState.Failed) {
        unknown.add(finding);
      } else {
        suspects.add(new Suspect(finding.location(), false));
      }
    }
    suspects.sort(Comparator.comparing(Suspect::location));
    var audited = of(page, both, suspects, mode, deadline);
    unknown.addAll(audited.findings());
    unknown.sort(Comparator.comparing(Finding::location));
    return new Scan.ScannedPage(audited.examined(), unknown, audited.next());
  }

  private RowState compared(Recorded row) {
    return switch (source.observe(row.location())) {
      case ObservationResult.NotObserved(var failure) -> new RowState.Failed(failure);
      case ObservationResult.Observed(var seen) -> {
        var drift = Drift.between(row, known(row, seen));
        yield drift == null ? new RowState.Agreed() : new RowState.Drifted(drift);
      }
    };
  }

  /// A row from before Contactsheet has few attributes, and only those that it has are compared.
  private static Observation known(Recorded row, Observation seen) {
    return row.stamp().equals(Stamp.NONE) && seen instanceof Observation.Found(var metadata)
        ? new Observation.Found(ObjectMetadata.of(metadata.size(), metadata.lastModified()))
        : seen;
  }

  /// The findings without the rows that seemed hidden and that a second listing shows.
  private List<Finding> settled(
      PageQuery page, List<Finding> findings, Mode mode, Deadline deadline) {
    var hidden = findings.stream().filter(BucketAudit::isHidden).toList();
    if (hidden.isEmpty()) {
      return findings;
    }
    var listed = new HashSet<ObjectKey>();
    var failure = listAgain(page, hidden.getLast().location().key(), listed);
    var settled =
        inspection
            .of(
                hidden,
                Finding::location,
                finding -> settled(finding.location(), listed, failure, mode),
                deadline)
            .stream()
            .collect(Collectors.toMap(Finding::location, Function.identity()));
    return Inspection.told(
        findings.stream().map(it -> settled.getOrDefault(it.location(), it)).toList());
  }

  private RowState settled(
      ObjectLocation location, Set<ObjectKey> listed, @Nullable Failure failure, Mode mode) {
    if (failure != null) {
      return new RowState.Failed(failure);
    }
    if (listed.contains(location.key())) {
      return new RowState.Agreed();
    }
    return switch (mode) {
      case REPORT -> HIDDEN;
      case UPDATE, REPAIR -> check.rewrite(location, mode);
    };
  }

  /// A row that was written after the table was listed is right, and is listed now.
  ///
  /// @param listed the set that is filled with the keys of the page, at least up to `end`
  private @Nullable Failure listAgain(PageQuery page, ObjectKey end, Set<ObjectKey> listed) {
    var next = page;
    while (true) {
      switch (store.list(next.bucket(), next.prefix(), next.after(), next.limit())) {
        case ListResult.NotListed(var failure) -> {
          return failure;
        }
        case ListResult.EntryPage(var rows, var more, var unlisted) -> {
          rows.forEach(row -> listed.add(row.location().key()));
          listed.removeAll(unlisted);
          if (!more || rows.getLast().location().key().compareTo(end) >= 0) {
            return null;
          }
          next = next.behind(rows.getLast().location().key());
        }
      }
    }
  }

  private static boolean isHidden(Finding finding) {
    return finding.result().equals(HIDDEN);
  }
}
