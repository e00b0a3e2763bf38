package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.s3.S3Requests.Sent;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import java.util.Locale;
import java.util.Set;

/// Observes objects by HEAD. Its answers have no body, so S3 cannot name the reason of a refusal.
/// If the reason matters, one byte is requested by GET, whose answer has it.
record HeadObserver(S3Requests s3) {
  private static final int NOT_FOUND = 404;
  private static final int RANGE_NOT_SATISFIABLE = 416;

  /// The statuses that belong to several of S3's codes.
  private static final Set<Integer> AMBIGUOUS = Set.of(301, 307, 400, 403);

  ObservationResult observe(ObjectLocation location) {
    return switch (s3.head(location)) {
      case Sent sent -> HeadMetadata.read(location, sent.headers());
      case Refused refusal when AMBIGUOUS.contains(refusal.status()) -> byCode(location);
      case Refused refusal when isOfAWebServer(refusal) -> byCode(location);
      case Refused refusal -> refused(location, refusal);
      case Unanswered(var why) -> new NotObserved(S3Failures.unanswered(location, why));
    };
  }

  /// If HEAD is refused and GET is not, HEAD is sent once more, because the cause has passed, or
  /// the bucket's region is known now.
  private ObservationResult byCode(ObjectLocation location) {
    return switch (s3.get(location, null, 0, 1)) {
      case Sent _ -> again(location);
      case Refused refusal when isAboutContent(refusal) -> again(location);
      case Refused refusal -> refusedByCode(location, refusal);
      case Unanswered(var why) -> new NotObserved(S3Failures.unanswered(location, why));
    };
  }

  /// Returns whether HEAD may succeed all the same: an empty object has no first byte, and the
  /// content of an archived one cannot be read until it is restored.
  static boolean isAboutContent(Refused refusal) {
    return refusal.status() == RANGE_NOT_SATISFIABLE || RefusalTable.isArchived(refusal);
  }

  private ObservationResult again(ObjectLocation location) {
    return switch (s3.head(location)) {
      case Sent sent -> HeadMetadata.read(location, sent.headers());
      case Refused refusal -> refused(location, refusal);
      case Unanswered(var why) -> new NotObserved(S3Failures.unanswered(location, why));
    };
  }

  private static ObservationResult refused(ObjectLocation location, Refused refusal) {
    return refusal.status() == NOT_FOUND && !isOfAWebServer(refusal)
        ? new Observed(new Observation.Absent())
        : refusedByCode(location, refusal);
  }

  /// Returns whether the body that HEAD leaves out would not be S3's XML. A proxy or a web server
  /// answers 404 to unknown paths.
  private static boolean isOfAWebServer(Refused refusal) {
    var type = refusal.headers().getOrDefault("content-type", "xml");
    return refusal.status() == NOT_FOUND && !type.toLowerCase(Locale.ROOT).contains("xml");
  }

  /// Interprets a refusal that can have a code.
  static ObservationResult refusedByCode(ObjectLocation location, Refused refusal) {
    return RefusalTable.saysAbsent(refusal)
        ? new Observed(new Observation.Absent())
        : new NotObserved(S3Failures.refused(location, refusal));
  }
}
