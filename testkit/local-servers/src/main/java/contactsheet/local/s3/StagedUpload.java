package contactsheet.local.s3;

import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// An upload that has arrived as a whole, and is no object yet.
interface StagedUpload extends AutoCloseable {
  /// Makes it the object of its key.
  PutObjectResponse publish();

  /// Forgets it, if it was not published.
  @Override
  void close();
}
