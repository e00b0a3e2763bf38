package contactsheet.adapter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// An inventory as S3 writes it: the manifest, and the lists that it names.
///
/// @param bucket the bucket whose objects are listed
/// @param files the files' contents by their keys; the manifest is the last
record WrittenInventory(String bucket, Map<String, byte[]> files) {
  static final String SCHEMA =
      "Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, LastModifiedDate, ETag,"
          + " StorageClass";

  /// @param lists the rows of each list, each row a line
  static WrittenInventory of(String bucket, List<List<String>> lists) {
    return of(bucket, "CSV", SCHEMA, lists);
  }

  static WrittenInventory of(
      String bucket, String format, String schema, List<List<String>> lists) {
    var files = new LinkedHashMap<String, byte[]>();
    for (var rows : lists) {
      var key = "inventory/" + bucket + "/all/data/list-" + files.size() + ".csv.gz";
      files.put(key, gzipped(String.join("\n", rows) + (rows.isEmpty() ? "" : "\n")));
    }
    var named =
        files.entrySet().stream()
            .map(
                file ->
                    "{\"key\": \"%s\", \"size\": %d, \"MD5checksum\": \"%s\"}"
                        .formatted(file.getKey(), file.getValue().length, md5(file.getValue())))
            .collect(Collectors.joining(","));
    var manifest =
        """
        {
          "sourceBucket" : "%s",
          "destinationBucket" : "arn:aws:s3:::my-reports",
          "version" : "2016-11-30",
          "creationTimestamp" : "1795827600000",
          "fileFormat" : "%s",
          "fileSchema" : "%s",
          "files" : [ %s ]
        }
        """;
    files.put(
        "inventory/" + bucket + "/all/2026-11-28T01-00Z/manifest.json",
        manifest.formatted(bucket, format, schema, named).getBytes(UTF_8));
    return new WrittenInventory(bucket, files);
  }

  /// A row of the newest version of an object.
  static String row(String bucket, String key, long size, String time, String etag) {
    return row(bucket, encoded(key), "true", "false", Long.toString(size), time, etag, "STANDARD");
  }

  /// A row with these cells behind that of the bucket, all in quotes.
  static String row(
      String bucket,
      String key,
      String isLatest,
      String isDeleteMarker,
      String size,
      String time,
      String etag,
      String storageClass) {
    return Stream.of(bucket, key, "v1", isLatest, isDeleteMarker, size, time, etag, storageClass)
        .map(cell -> '"' + cell + '"')
        .collect(Collectors.joining(","));
  }

  /// As S3 encodes keys in lists.
  static String encoded(String key) {
    return URLEncoder.encode(key, UTF_8).replace("%2F", "/");
  }

  String manifestKey() {
    return new ArrayList<>(files.keySet()).getLast();
  }

  /// Writes the files as `aws s3 sync` copies them.
  ///
  /// @return the file of the manifest
  Path writeTo(Path folder) {
    try {
      for (var file : files.entrySet()) {
        var path = folder.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.write(path, file.getValue());
      }
      return folder.resolve(manifestKey());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzipped(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String md5(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
