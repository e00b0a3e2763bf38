package contactsheet.local.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// Objects as files of a folder. An upload waits as a file of [#BUCKET], which no client can name,
/// and becomes an object by one renaming. What waits there when the server is killed is deleted
/// when the next one starts.
final class FolderStaging implements StagingStore {
  static final String BUCKET = ".contactsheet-uploads";

  private static final int TRIES = 100;

  private final Path root;
  private final BlobStore folders;
  private final FolderBlobStore store;

  FolderStaging(Path root) {
    this.root = root;
    folders = new FilesystemNio2BlobStore(root.toString());
    store = new FolderBlobStore(folders, this);
  }

  @Override
  public BlobStore store() {
    return store;
  }

  @Override
  public Path root() {
    return root;
  }

  @Override
  public long usedMemory() {
    return 0;
  }

  @Override
  public StagedUpload stage(PutObjectRequest request, InputStream payload) {
    var place = place(request.bucket(), request.key());
    try {
      var response =
          folders.putBlob(
              request.toBuilder()
                  .bucket(BUCKET)
                  .key(place.key())
                  .ifMatch(null)
                  .ifNoneMatch(null)
                  .build(),
              payload);
      return new Staged(request, place, response);
    } catch (RuntimeException e) {
      place.close();
      throw e;
    }
  }

  private record Staged(PutObjectRequest request, Place place, PutObjectResponse response)
      implements StagedUpload {
    @Override
    public PutObjectResponse publish() {
      place.checkNoneMatches(request.ifNoneMatch());
      place.move();
      return response;
    }

    @Override
    public void close() {
      place.close();
    }
  }

  /// A new name among the uploads.
  Place place(String bucket, String key) {
    return place(bucket, key, UUID.randomUUID().toString());
  }

  /// A name among the uploads.
  Place place(String bucket, String key, String name) {
    return new Place(
        name, root.resolve(BUCKET).resolve(name), new ObjectFile(root.resolve(bucket), key));
  }

  /// The place of an unfinished object.
  final class Place implements AutoCloseable {
    private final String key;
    private final Path file;
    private final ObjectFile object;

    Place(String key, Path file, ObjectFile object) {
      this.key = key;
      this.file = file;
      this.object = object;
    }

    String key() {
      return key;
    }

    /// Holds a write to its condition [S3 User Guide, Conditional writes]. Its caller has the key's
    /// lock.
    void checkNoneMatches(@Nullable String ifNoneMatch) {
      var bucket = String.valueOf(object.bucket().getFileName());
      var now = ifNoneMatch == null ? null : folders.blobMetadataIfPresent(bucket, object.key());
      if (now != null
          && ("*".equals(ifNoneMatch) || unquoted(now.eTag()).equals(unquoted(ifNoneMatch)))) {
        throw S3Exceptions.preconditionFailed(null);
      }
    }

    private static String unquoted(@Nullable String eTag) {
      return eTag == null ? "" : eTag.replace("\"", "");
    }

    /// Makes it the object. Another request may delete the last object of the folder, and with it
    /// the folder, at any moment; then the folder is made again.
    void move() {
      for (int tries = 1; ; tries++) {
        try {
          Files.createDirectories(object.path().getParent());
          Files.move(
              file,
              object.path(),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
          return;
        } catch (NoSuchFileException e) {
          if (tries == TRIES) {
            throw new UncheckedIOException(e);
          }
        } catch (FileSystemException e) {
          throw KeyRules.beside(object.key(), e);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
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
