package contactsheet.local.s3.nio2blob;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.nio2blob.AbstractNio2BlobStore;

/// S3Proxy's store on a file system in memory, as its `TransientNio2BlobStore` is one; but this one
/// has a size that it does not exceed.
public final class MemoryBlobStore extends AbstractNio2BlobStore {
  private final FileStore disk;

  /// An empty one.
  ///
  /// @param bytes the most bytes that its files take
  public MemoryBlobStore(long bytes) {
    super(root(bytes));
    try {
      disk = Files.getFileStore(getRoot());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root(long bytes) {
    return Jimfs.newFileSystem(
            Configuration.unix().toBuilder()
                .setAttributeViews("posix", "user")
                .setWorkingDirectory("/")
                .setMaxSize(bytes)
                .build())
        .getPath("/");
  }

  /// The folder of its buckets.
  public Path root() {
    return getRoot();
  }

  /// How many bytes its files take now, rounded up to whole blocks.
  public long usedBytes() {
    try {
      return disk.getTotalSpace() - disk.getUnallocatedSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean supportsVersioning() {
    return true;
  }

  @Override
  public boolean supportsServerSideEncryption() {
    return true;
  }

  @Override
  public boolean supportsBucketEncryption() {
    return true;
  }
}
