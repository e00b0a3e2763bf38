package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.InventoryScan;
import contactsheet.bootstrap.cli.commands.options.KeyListing;
import contactsheet.bootstrap.cli.commands.options.TableSettings;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Use cases on a bucket and a table that are empty, and that answer late.
///
/// @param late an action that returns when it is time to answer
record LateAws(Runnable late) implements AwsUseCases {
  @Override
  public FindObjectMetadata find(TableSettings table) {
    return new FindObjectMetadata() {
      @Override
      public Lookup find(ObjectLocation location) {
        late.run();
        return new Lookup.Missing();
      }

      @Override
      public Listing list(PageQuery query) {
        late.run();
        return new Listing.RecordedPage(List.of(), null);
      }

      @Override
      public Timeline list(TimeQuery query) {
        late.run();
        return new Timeline.TimedPage(List.of(), null, 0);
      }
    };
  }

  @Override
  public FindAuditStatus audits(TableSettings table) {
    return _ -> {
      late.run();
      return new FindAuditStatus.StatusAnswer.Unknown();
    };
  }

  @Override
  public RecordObjectChanges record(TableSettings table, RecordingRules rules) {
    return (batch, _) -> {
      late.run();
      return batch.changes().stream().<Outcome>map(_ -> new Outcome.Removed()).toList();
    };
  }

  @Override
  public KeyListing keys() {
    return _ -> {
      late.run();
      return new KeyListing.KeyPage(List.of(), null);
    };
  }

  @Override
  public ReconcileBucket reconcile(TableSettings table, RecordingRules rules, int maxConcurrency) {
    throw new UnsupportedOperationException();
  }

  @Override
  public InventoryScan reconcile(
      String manifest, TableSettings table, RecordingRules rules, int maxConcurrency) {
    throw new UnsupportedOperationException();
  }

  @Override
  public InstantSource clock() {
    return InstantSource.system();
  }

  @Override
  public boolean pause(Duration time) {
    throw new UnsupportedOperationException();
  }
}
