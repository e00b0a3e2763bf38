package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.s3.S3Requests.Sent;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import contactsheet.application.port.out.AuditReports;
import contactsheet.domain.AuditReport;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes the reports of audits to a bucket, one object for each: JSON lines at
/// `PREFIX/BUCKET/ROUND/STEP/PAGE.jsonl`, where the names of a bucket's rounds, of their steps and
/// of the steps' pages have the order in which they began. It asks S3 for nothing else, so the
/// right `s3:PutObject` on these keys is enough.
///
/// Safe for use by many threads at once.
public final class S3AuditReports implements AuditReports {
  /// ISO 8601's basic format: colons in keys are troublesome [S3 User Guide, Naming objects].
  private static final DateTimeFormatter ROUND =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final S3Requests s3;
  private final BucketName bucket;
  private final String prefix;

  /// @param s3 the requests to S3
  /// @param bucket the bucket of the reports
  /// @param prefix the beginning of the reports' keys: empty, or with a slash at its end
  public S3AuditReports(S3Requests s3, BucketName bucket, String prefix) {
    this.s3 = new BucketRegions(s3);
    this.bucket = bucket;
    this.prefix = prefix;
  }

  @Override
  public ReportResult keep(AuditReport report) {
    var location = new ObjectLocation(bucket, key(report));
    return switch (s3.put(location, ReportLines.of(report))) {
      case Sent _ -> new ReportResult.Kept();
      case Refused refusal -> new ReportResult.NotKept(refused(location, refusal));
      case Unanswered(var why) ->
          new ReportResult.NotKept(
              Failure.retryable("S3 did not take the report " + location + ": " + why));
    };
  }

  private ObjectKey key(AuditReport report) {
    return new ObjectKey(
        "%s%s/%s/%010d/%010d.jsonl"
            .formatted(
                prefix,
                report.bucket(),
                ROUND.format(report.roundBeganAt()),
                report.step(),
                report.page()));
  }

  private static Failure refused(ObjectLocation location, Refused refusal) {
    return new RefusalTable(
            "to write the report " + location,
            location.bucket(),
            "the role needs s3:PutObject on it; AUDIT_REPORTS names its place")
        .failure(refusal);
  }
}
