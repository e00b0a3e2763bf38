package contactsheet.contract.jqwik;

import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.Reconciliation;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class DecisionArbitrariesProperties {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void decisions_write_and_leave_alone(@ForAll("reconciliations") Reconciliation decision) {
    Statistics.collect(decision instanceof Reconciliation.Replace);
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(share -> share > 10);
          coverage.check(false).percentage(share -> share > 10);
        });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void invocations_have_time_left_and_have_none(
      @ForAll("deadlines") Deadline deadline, @ForAll("times") Instant now) {
    Statistics.label("starts").collect(deadline.allowsStartAt(now));
    Statistics.label("waits").collect(deadline.patienceAt(now).isPositive());
    for (var label : new String[] {"starts", "waits"}) {
      Statistics.label(label)
          .coverage(
              coverage -> {
                coverage.check(true).percentage(share -> share > 10);
                coverage.check(false).percentage(share -> share > 10);
              });
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void failures_are_of_both_kinds(@ForAll("failures") Failure failure) {
    Statistics.collect(failure.kind());
    Statistics.coverage(
        coverage -> {
          for (var kind : Failure.Kind.values()) {
            coverage.check(kind).percentage(share -> share > 10);
          }
        });
  }

  @Provide
  Arbitrary<Reconciliation> reconciliations() {
    return DecisionArbitraries.reconciliations();
  }

  @Provide
  Arbitrary<Deadline> deadlines() {
    return DecisionArbitraries.deadlines();
  }

  @Provide
  Arbitrary<Instant> times() {
    return EntryArbitraries.times();
  }

  @Provide
  Arbitrary<Failure> failures() {
    return DecisionArbitraries.failures();
  }
}
