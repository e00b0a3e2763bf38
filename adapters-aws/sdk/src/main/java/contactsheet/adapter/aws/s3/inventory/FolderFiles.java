package contactsheet.adapter.aws.s3.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// An inventory that was copied to a folder. S3 writes a manifest to `TIME/manifest.json` and its
/// lists to `data/` beside `TIME` [S3 User Guide, Locating your inventory list]. A list is looked
/// for there and beside the manifest, by the last part of its key.
///
/// @param manifestFile the file of the manifest
record FolderFiles(Path manifestFile) implements InventoryFiles {
  @Override
  public InputStream manifest() throws IOException {
    return opened(manifestFile);
  }

  @Override
  public InputStream list(String key) throws IOException {
    var name = key.substring(key.lastIndexOf('/') + 1);
    var beside = manifestFile.toAbsolutePath().resolveSibling(name);
    var inData = manifestFile.toAbsolutePath().resolveSibling("../data").resolve(name);
    return opened(
        Stream.of(beside, inData).filter(Files::isRegularFile).findFirst().orElse(beside));
  }

  private static InputStream opened(Path file) throws IOException {
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException _) {
      throw InventoryException.permanent(
          "there is no file " + file + ": copy it from the inventory's bucket");
    } catch (IOException e) {
      throw InventoryException.permanent("the file " + file + " cannot be read: " + e);
    }
  }

  @Override
  public String toString() {
    return manifestFile.toString();
  }
}
