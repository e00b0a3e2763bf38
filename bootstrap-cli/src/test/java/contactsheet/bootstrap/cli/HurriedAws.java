package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.InventoryScan;
import contactsheet.bootstrap.cli.commands.options.KeyListing;
import contactsheet.bootstrap.cli.commands.options.TableSettings;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The use cases, with a clock that leaps over every pause.
record HurriedAws(AwsUseCases aws, AtomicReference<Duration> leapt) implements AwsUseCases {
  HurriedAws(AwsUseCases aws) {
    this(aws, new AtomicReference<>(Duration.ZERO));
  }

  @Override
  public FindObjectMetadata find(TableSettings table) {
    return aws.find(table);
  }

  @Override
  public FindAuditStatus audits(TableSettings table) {
    return aws.audits(table);
  }

  @Override
  public RecordObjectChanges record(TableSettings table, RecordingRules rules) {
    return aws.record(table, rules);
  }

  @Override
  public ReconcileBucket reconcile(TableSettings table, RecordingRules rules, int maxConcurrency) {
    return aws.reconcile(table, rules, maxConcurrency);
  }

  @Override
  public InventoryScan reconcile(
      String manifest, TableSettings table, RecordingRules rules, int maxConcurrency) {
    return aws.reconcile(manifest, table, rules, maxConcurrency);
  }

  @Override
  public KeyListing keys() {
    return aws.keys();
  }

  @Override
  public InstantSource clock() {
    return () -> aws.clock().instant().plus(leapt.get());
  }

  @Override
  public boolean pause(Duration time) {
    leapt.updateAndGet(time::plus);
    return true;
  }
}
