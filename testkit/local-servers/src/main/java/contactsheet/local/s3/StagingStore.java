package contactsheet.local.s3;

import java.io.InputStream;
import java.nio.file.Path;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// A store in which uploads wait beside the buckets until they are whole. It takes as long as a
/// client takes to bring the first half, and no time to bring the second.
interface StagingStore {
  /// The store for S3Proxy.
  BlobStore store();

  /// The folder of its buckets.
  Path root();

  /// How many bytes of memory its objects take now.
  long usedMemory();

  /// Takes the body of a request in.
  StagedUpload stage(PutObjectRequest request, InputStream payload);
}
