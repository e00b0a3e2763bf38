package contactsheet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.AuditReports;
import contactsheet.application.port.out.AuditReports.ReportResult;
import contactsheet.domain.AuditReport;
import contactsheet.domain.AuditReport.Line;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.ObjectKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The behaviour of every [AuditReports].
public abstract class AuditReportsContract {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final List<Line> ONE = List.of(new Line.Mended(new ObjectKey("a"), Drift.STALE));

  /// Returns reports under test, of which none is kept yet.
  protected abstract AuditReports reports();

  /// Reads what [#reports] has kept since it was called last, by bucket, round, step and page.
  protected abstract List<AuditReport> kept();

  @Test
  void a_report_comes_back_as_it_was_kept() {
    var lines = new ArrayList<Line>();
    for (var drift : Drift.values()) {
      lines.add(new Line.Mended(new ObjectKey("a/mended " + drift), drift));
      lines.add(new Line.Left(new ObjectKey("left+" + drift + "%20"), drift));
    }
    lines.add(new Line.NotExamined(new ObjectKey("z\n\"\\\u0001é\uD83D\uDE00"), "no \"right\"\n"));
    lines.add(new Line.NotExamined(new ObjectKey("~".repeat(ObjectKey.MAX_BYTES)), "too long"));
    var report = new AuditReport(PHOTOS, NOON, 17, 18, NOON.plusNanos(123_456_789), lines);
    keepsAll(List.of(report));
  }

  @Test
  void every_page_has_a_report_of_its_own() {
    keepsAll(
        List.of(
            report("photos", NOON, 1, 1),
            report("photos", NOON, 1, 2),
            report("photos", NOON, 2, 2),
            report("photos", NOON, 10, 11),
            report("photos", NOON, 10, 9_999_999_999L),
            report("photos", NOON.plusMillis(1), 1, 1),
            report("photos2", NOON, 1, 1)));
  }

  @Test
  void a_report_that_is_kept_again_is_there_once() {
    var report = report("photos", NOON, 1, 1);
    var reports = reports();
    assertEquals(new ReportResult.Kept(), reports.keep(report));
    assertEquals(new ReportResult.Kept(), reports.keep(report));
    assertEquals(List.of(report), kept());
  }

  @Test
  void a_page_on_which_everything_differs_is_kept_whole() {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < 1_000; i++) {
      var key = "%03d%s".formatted(i, "x".repeat(1_000));
      lines.add(new Line.Mended(new ObjectKey(key), Drift.MISSING));
    }
    keepsAll(List.of(new AuditReport(PHOTOS, NOON, 1, 1, NOON, lines)));
  }

  private void keepsAll(List<AuditReport> all) {
    var reports = reports();
    for (var report : all.reversed()) {
      assertEquals(new ReportResult.Kept(), reports.keep(report));
    }
    assertEquals(all, kept());
  }

  private static AuditReport report(String bucket, Instant round, long step, long page) {
    return new AuditReport(new BucketName(bucket), round, step, page, NOON, ONE);
  }
}
