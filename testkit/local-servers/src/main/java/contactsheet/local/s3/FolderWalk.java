package contactsheet.local.s3;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Walks once through everything in a folder, follows no symbolic link, and opens no file, because
/// a reader of a pipe would wait for ever.
final class FolderWalk {
  private static final String NOT_UTF8 = "not named in UTF-8";
  private static final String UNREADABLE = "not readable";

  private final Path folder;
  private final Map<String, BucketIndex> buckets;
  private final List<LeftAlone> leftAlone;

  /// @param buckets the map that is filled with the objects, by the names of the buckets
  /// @param leftAlone the list that is filled with all other files and folders
  FolderWalk(Path folder, Map<String, BucketIndex> buckets, List<LeftAlone> leftAlone) {
    this.folder = folder;
    this.buckets = buckets;
    this.leftAlone = leftAlone;
  }

  void walk() throws IOException {
    var store = Files.getFileStore(folder);
    try (var entries = Files.newDirectoryStream(folder)) {
      for (var entry : entries) {
        if (!entry.getFileName().toString().equals(FolderStaging.BUCKET)) {
          enter(entry, store);
        }
      }
    }
  }

  private void enter(Path entry, FileStore store) throws IOException {
    var name = entry.getFileName().toString();
    if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      leave(entry, Files.isSymbolicLink(entry) ? "a symbolic link" : "not a folder");
    } else if (!KeyRules.isBucket(name)) {
      leave(entry, "not named as a bucket can be");
    } else if (!Files.getFileStore(entry).equals(store)) {
      leave(entry, "on another file system, to which nothing can be moved at once");
    } else {
      var index = new BucketIndex();
      buckets.put(name, index);
      Files.walkFileTree(entry, new Objects(entry, index));
    }
  }

  private void leave(Path path, String reason) {
    leftAlone.add(new LeftAlone(folder.relativize(path).toString(), reason));
  }

  /// Returns whether the name is the same when it is written and read again, which it is not for
  /// bytes that are not UTF-8.
  private static boolean isText(Path path) {
    try {
      return path.getFileSystem().getPath(path.toString()).equals(path);
    } catch (InvalidPathException _) {
      return false;
    }
  }

  /// Collects the keys of a bucket.
  private final class Objects extends SimpleFileVisitor<Path> {
    private final Path bucket;
    private final BucketIndex index;

    Objects(Path bucket, BucketIndex index) {
      this.bucket = bucket;
      this.index = index;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (path.equals(bucket)) {
        return FileVisitResult.CONTINUE;
      }
      var key = bucket.relativize(path) + "/";
      if (!isText(path)) {
        leave(path, NOT_UTF8);
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (ObjectFile.isMarker(path) && KeyRules.objection(key) == null) {
        index.add(key);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      var key = bucket.relativize(path).toString();
      var objection = KeyRules.objection(key);
      if (attributes.isSymbolicLink()) {
        leave(path, "a symbolic link");
      } else if (!attributes.isRegularFile()) {
        leave(path, "neither a file nor a folder");
      } else if (!isText(path)) {
        leave(path, NOT_UTF8);
      } else if (objection != null) {
        leave(path, "not an object: its key " + objection);
      } else {
        index.add(key);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      leave(path, UNREADABLE);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
      if (e != null) {
        leave(path, UNREADABLE);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
