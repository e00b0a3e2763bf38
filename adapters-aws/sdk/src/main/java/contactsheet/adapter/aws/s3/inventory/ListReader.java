package contactsheet.adapter.aws.s3.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.adapter.aws.s3.inventory.InventoryManifest.ListFile;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ETag;
import contactsheet.domain.ListedObject;
import contactsheet.domain.StorageClass;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one list of an inventory, one after the other, and compares the checksum at
/// the end. Versions that are not the latest, and delete markers, are left out.
final class ListReader implements Closeable {
  /// A key has at most 1,024 bytes, each of which takes three characters.
  private static final int LONGEST_LINE = 16 * 1024;

  private final InventoryManifest manifest;
  private final ListFile list;
  private final DigestInputStream bytes;
  private final BufferedReader text;
  private boolean isAtEnd;

  /// @throws IOException if the list cannot be read
  ListReader(InventoryFiles files, InventoryManifest manifest, ListFile list) throws IOException {
    this.manifest = manifest;
    this.list = list;
    bytes = new DigestInputStream(files.list(list.key()), md5());
    try {
      var content = list.key().endsWith(".gz") ? new GZIPInputStream(bytes) : (InputStream) bytes;
      text = new BufferedReader(new InputStreamReader(content, UTF_8.newDecoder()));
    } catch (IOException e) {
      bytes.close();
      throw told(e);
    }
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  /// The next row, or nothing behind the last one.
  ///
  /// @throws InventoryException if the list is damaged, or cannot be read
  @Nullable InventoryRow next() throws InventoryException {
    if (isAtEnd) {
      return null;
    }
    try {
      for (var line = line(); line != null; line = line()) {
        var row = row(cells(line));
        if (row != null) {
          return row;
        }
      }
      check();
      isAtEnd = true;
      return null;
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw told(e);
    }
  }

  /// A damaged list may have no line's end at all, so the length is limited.
  private @Nullable String line() throws IOException {
    var line = new StringBuilder();
    var next = text.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = text.read()) {
      if (line.length() == LONGEST_LINE) {
        throw new IllegalArgumentException("a line is longer than any row");
      }
      line.append((char) next);
    }
    return line.toString();
  }

  /// The cells of a line [RFC 4180]. Keys are encoded, so none holds a line's end.
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (int i = 0; i < line.length(); i++) {
      var character = line.charAt(i);
      if (character == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(character);
        i++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (character != '\r' || quoted) {
        cell.append(character);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /// The row, or nothing if it is not of what is there now.
  private @Nullable InventoryRow row(List<String> cells) {
    var columns = manifest.columns();
    if (cells.size() != columns.names().size()
        || !manifest.bucket().value().equals(columns.in(cells, "Bucket"))) {
      throw new IllegalArgumentException("a row is not one of bucket " + manifest.bucket());
    }
    if ("false".equalsIgnoreCase(columns.in(cells, "IsLatest"))
        || "true".equalsIgnoreCase(columns.in(cells, "IsDeleteMarker"))) {
      return null;
    }
    return new InventoryRow(
        new ListedObject(
            InventoryRow.key(required(cells, "Key")),
            new ByteSize(Long.parseLong(required(cells, "Size"))),
            Instant.parse(required(cells, "LastModifiedDate")),
            InventoryRow.present(columns.in(cells, "ETag"), ETag::new),
            InventoryRow.present(columns.in(cells, "StorageClass"), StorageClass::new)));
  }

  private String required(List<String> cells, String name) {
    return Objects.requireNonNull(manifest.columns().in(cells, name));
  }

  private void check() throws IOException {
    bytes.transferTo(OutputStream.nullOutputStream());
    var md5 = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    if (list.md5() != null && !list.md5().equalsIgnoreCase(md5)) {
      throw new IllegalArgumentException("its MD5 checksum is not that of the manifest");
    }
  }

  private InventoryException told(Exception cause) {
    return cause instanceof InventoryException known
        ? known
        : InventoryException.permanent(
            "the list "
                + list.key()
                + " of the inventory is damaged ("
                + cause.getMessage()
                + "): nothing was done; fetch it again, or name another inventory");
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
