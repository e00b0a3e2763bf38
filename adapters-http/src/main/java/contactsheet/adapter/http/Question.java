package contactsheet.adapter.http;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;

/// The rows that a request asks for.
public sealed interface Question {
  /// One object.
  record OneObject(ObjectLocation location) implements Question {}

  /// A page of a bucket's objects.
  record OnePage(PageQuery query) implements Question {}

  /// A page of a bucket's objects in the order of a time.
  record OneTimedPage(TimeQuery query) implements Question {}

  /// What is known of a bucket's audits.
  record Audits(BucketName bucket) implements Question {}

  /// A question that cannot be answered.
  record Refused(Problem problem) implements Question {}
}
