package contactsheet.local.s3;

import contactsheet.local.s3.nio2blob.MemoryBlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// Objects in memory. A complete upload is copied to its place, because this store has versions and
/// encryption, which only S3Proxy's own write supports.
final class MemoryStaging implements StagingStore {
  private static final String FOLDER = ".uploads";
  private static final int BUFFER_BYTES = 64 * 1024;

  private final MemoryBlobStore store;
  private final Path uploads;
  private final MemoryBudget budget;

  MemoryStaging(MemoryBudget budget) {
    this.budget = budget;
    store = new MemoryBlobStore(budget.bytes());
    try {
      uploads = Files.createDirectory(store.root().resolve(FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public BlobStore store() {
    return store;
  }

  @Override
  public Path root() {
    return store.root();
  }

  @Override
  public long usedMemory() {
    return store.usedBytes();
  }

  @Override
  public StagedUpload stage(PutObjectRequest request, InputStream payload) {
    var staged = new Staged(request, uploads.resolve(UUID.randomUUID().toString()));
    try {
      staged.fill(payload);
      return staged;
    } catch (IOException e) {
      staged.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      staged.close();
      throw e;
    }
  }

  private final class Staged implements StagedUpload {
    private final PutObjectRequest request;
    private final Path file;

    Staged(PutObjectRequest request, Path file) {
      this.request = request;
      this.file = file;
    }

    private void fill(InputStream payload) throws IOException {
      var buffer = new byte[BUFFER_BYTES];
      try (payload;
          var out = Files.newOutputStream(file)) {
        for (int read = payload.read(buffer); read >= 0; read = payload.read(buffer)) {
          try {
            out.write(buffer, 0, read);
          } catch (IOException e) {
            throw budget.exceeded(store.usedBytes(), e);
          }
        }
      }
    }

    @Override
    public PutObjectResponse publish() {
      try (var content = Files.newInputStream(file)) {
        return store.putBlob(request, content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (RuntimeException e) {
        throw budget.isFull(e) ? budget.exceeded(store.usedBytes(), e) : e;
      }
    }

    @Override
    public void close() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
