package contactsheet.adapter.aws.s3.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import contactsheet.domain.BucketName;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `manifest.json` says of an inventory [S3 User Guide, Locating your inventory list].
///
/// @param bucket the bucket whose objects are listed
/// @param beganAt the time when S3 began to look at the bucket
/// @param columns the columns of each list
/// @param lists the files that hold the rows
record InventoryManifest(
    BucketName bucket, Instant beganAt, InventoryColumns columns, List<ListFile> lists) {
  InventoryManifest {
    lists = List.copyOf(lists);
  }

  /// A file with rows.
  ///
  /// @param md5 the MD5 of the file's bytes, in hexadecimal digits, if the manifest has it
  record ListFile(String key, @Nullable String md5) {}

  static InventoryManifest read(InventoryFiles files) throws IOException {
    try (var json = new JsonReader(new InputStreamReader(files.manifest(), UTF_8.newDecoder()))) {
      json.setStrictness(Strictness.STRICT);
      return read(json, files);
    } catch (InventoryException e) {
      throw e;
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      throw noManifest(files, "it is not the JSON that was expected");
    }
  }

  private static InventoryManifest read(JsonReader json, InventoryFiles files) throws IOException {
    var texts = new HashMap<String, String>();
    var lists = new ArrayList<ListFile>();
    json.beginObject();
    while (json.hasNext()) {
      var name = json.nextName();
      if (name.equals("files")) {
        json.beginArray();
        while (json.hasNext()) {
          var file = texts(json);
          lists.add(new ListFile(required(file, "key", files), file.get("MD5checksum")));
        }
        json.endArray();
      } else {
        text(json, name, texts);
      }
    }
    json.endObject();
    var format = required(texts, "fileFormat", files);
    if (!format.equals("CSV")) {
      throw InventoryException.permanent(
          "the inventory "
              + files
              + " is in the format "
              + format
              + ", and only CSV is read: choose CSV in the inventory's configuration, and name the"
              + " next one");
    }
    return new InventoryManifest(
        new BucketName(required(texts, "sourceBucket", files)),
        Instant.ofEpochMilli(Long.parseLong(required(texts, "creationTimestamp", files))),
        InventoryColumns.of(required(texts, "fileSchema", files), files),
        lists);
  }

  private static Map<String, String> texts(JsonReader json) throws IOException {
    var texts = new HashMap<String, String>();
    json.beginObject();
    while (json.hasNext()) {
      text(json, json.nextName(), texts);
    }
    json.endObject();
    return texts;
  }

  private static void text(JsonReader json, String name, Map<String, String> texts)
      throws IOException {
    if (json.peek() == JsonToken.STRING) {
      texts.put(name, json.nextString());
    } else {
      json.skipValue();
    }
  }

  private static String required(Map<String, String> texts, String name, InventoryFiles files)
      throws InventoryException {
    var text = texts.get(name);
    if (text == null) {
      throw noManifest(files, "it has no " + name);
    }
    return text;
  }

  private static InventoryException noManifest(InventoryFiles files, String why) {
    return InventoryException.permanent(
        files
            + " is no manifest of an S3 Inventory ("
            + why
            + "): name the manifest.json of an inventory in CSV; the tables of S3 Metadata are not"
            + " read");
  }
}
