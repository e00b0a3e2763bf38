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

/// Observes objects by HEAD. Its answers have no body, so that S3 cannot say why it refuses: where
/// the reason decides, one byte is asked for by GET, whose answer names it.
record HeadObserver(S3Requests s3) {
  private static final int NOT_FOUND = 404;
  private static final int RANGE_NOT_SATISFIABLE = 416;

  /// The statuses that stand for several of S3's codes.
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

  /// What is refused by HEAD and not by GET is asked for by HEAD once more: the refusal has passed,
  /// or the bucket's region is known now.
  private ObservationResult byCode(ObjectLocation location) {
    return switch (s3.get(location, null, 0, 1)) {
      case Sent _ -> again(location);
      case Refused refusal when isAboutContent(refusal) -> again(location);
      case Refused refusal -> refusedByCode(location, refusal);
      case Unanswered(var why) -> new NotObserved(S3Failures.unanswered(location, why));
    };
  }

  /// Whether HEAD may know the object all the same: an empty one has no first byte, and the content
  /// of an archived one cannot be had until it is restored.
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

  /// Whether the body that HEAD leaves out would be another one than S3's, which is XML. A proxy or
  /// a web server answers 404 to everything that it does not know.
  private static boolean isOfAWebServer(Refused refusal) {
    var type = refusal.headers().getOrDefault("content-type", "xml");
    return refusal.status() == NOT_FOUND && !type.toLowerCase(Locale.ROOT).contains("xml");
  }

  /// What a refusal says of the object, where it can name a code.
  static ObservationResult refusedByCode(ObjectLocation location, Refused refusal) {
    return RefusalTable.saysAbsent(refusal)
        ? new Observed(new Observation.Absent())
        : new NotObserved(S3Failures.refused(location, refusal));
  }
}
