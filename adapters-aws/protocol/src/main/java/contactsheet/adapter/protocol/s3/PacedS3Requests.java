package contactsheet.adapter.protocol.s3;

import contactsheet.domain.BucketName;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Sends requests to S3 at a limited rate. What a carrier sends again by itself is not counted.
///
/// @param s3 the requests to S3, each of which waits for its turn
/// @param turn the function that waits for the turn of a request, and returns whether it came
public record PacedS3Requests(S3Requests s3, BooleanSupplier turn) implements S3Requests {
  private static final Unanswered NOT_SENT =
      new Unanswered("the time was over before its turn came");

  @Override
  public S3Requests in(String region) {
    return new PacedS3Requests(s3.in(region), turn);
  }

  @Override
  public ObjectAnswer head(BucketName bucket) {
    return paced(() -> s3.head(bucket));
  }

  @Override
  public ObjectAnswer head(ObjectLocation location) {
    return paced(() -> s3.head(location));
  }

  @Override
  public ObjectAnswer get(ObjectLocation location, @Nullable ETag etag, long offset, int length) {
    return paced(() -> s3.get(location, etag, offset, length));
  }

  @Override
  public ObjectAnswer put(ObjectLocation location, String lines) {
    return paced(() -> s3.put(location, lines));
  }

  @Override
  public ListAnswer list(ListWanted wanted) {
    return turn.getAsBoolean() ? s3.list(wanted) : NOT_SENT;
  }

  private ObjectAnswer paced(Supplier<ObjectAnswer> request) {
    return turn.getAsBoolean() ? request.get() : NOT_SENT;
  }
}
