package contactsheet.local.s3;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The folder in which a server keeps its buckets, with its content at the start, and locked
/// against other servers.
///
/// @param buckets the objects, by the names of the buckets
/// @param leftAlone all other files and folders
/// @param lock the lock, which is released with the server
record DataFolder(Map<String, BucketIndex> buckets, List<LeftAlone> leftAlone, FileChannel lock)
    implements AutoCloseable {
  private static final String LOCK = "lock";

  /// Looks through a folder. Uploads that an earlier server was killed in are deleted.
  ///
  /// @throws NotStartedException if the folder cannot be used
  static DataFolder open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new NotStartedException(
          "there is no folder " + folder + ": create it, or name one that exists");
    }
    if (!Files.isWritable(folder)) {
      throw new NotStartedException("the folder " + folder + " cannot be written to");
    }
    try {
      var lock = lock(folder);
      clean(folder.resolve(FolderStaging.BUCKET));
      var buckets = new TreeMap<String, BucketIndex>();
      var leftAlone = new ArrayList<LeftAlone>();
      new FolderWalk(folder, buckets, leftAlone).walk();
      return new DataFolder(buckets, leftAlone, lock);
    } catch (IOException e) {
      throw new NotStartedException(
          "the folder " + folder + " cannot be used (" + e.getMessage() + ")", e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    var uploads = folder.resolve(FolderStaging.BUCKET);
    if (!Files.isDirectory(uploads, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(uploads);
    }
    var file =
        FileChannel.open(
            uploads.resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      if (file.tryLock() != null) {
        return file;
      }
    } catch (OverlappingFileLockException _) {
      // Another server of this process has it.
    }
    file.close();
    throw new NotStartedException(
        "another server uses the folder " + folder + ": end that one, or name another folder");
  }

  private static void clean(Path uploads) throws IOException {
    try (Stream<Path> leftovers = Files.walk(uploads)) {
      for (var each : leftovers.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.equals(uploads) && !each.equals(uploads.resolve(LOCK))) {
          Files.delete(each);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
