package contactsheet.adapter.http;

import static contactsheet.adapter.http.Attributes.optional;
import static contactsheet.adapter.http.Attributes.required;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import contactsheet.domain.Attribute;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.ImageAttribute;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.StorageClass;
import contactsheet.domain.UserMetadata;
import contactsheet.domain.VersionId;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A row in JSON: an object with the table's attributes.
final class EntryJson {
  private static final Set<String> NUMBERS = Set.of(Attribute.SIZE, Attribute.MISSING_METADATA);
  private static final Set<String> MAPS = Set.of(Attribute.USER_METADATA, Attribute.IMAGE);

  private EntryJson() {}

  static void write(JsonWriter json, Recorded entry) throws IOException {
    json.beginObject();
    for (var attribute : Attributes.of(entry).entrySet()) {
      json.name(attribute.getKey());
      if (NUMBERS.contains(attribute.getKey())) {
        json.value(Long.parseLong(attribute.getValue()));
      } else {
        json.value(attribute.getValue());
      }
    }
    if (!entry.metadata().userMetadata().values().isEmpty()) {
      json.name(Attribute.USER_METADATA);
      writeUserMetadata(json, entry);
    }
    if (entry.metadata().image() != null) {
      json.name(Attribute.IMAGE);
      writeImage(json, entry.metadata().image());
    }
    json.endObject();
  }

  /// Writes image properties as an object.
  static void writeImage(JsonWriter json, ImageProperties image) throws IOException {
    json.beginObject();
    for (var attribute : ImageAttributes.of(image).entrySet()) {
      json.name(attribute.getKey());
      if (ImageAttributes.NUMBERS.contains(attribute.getKey())) {
        json.value(new BigDecimal(attribute.getValue()));
      } else if (attribute.getKey().equals(ImageAttribute.ANIMATED)) {
        json.value(image.sequence().animated());
      } else if (attribute.getKey().equals(ImageAttribute.KEYWORDS)) {
        writeKeywords(json, image);
      } else {
        json.value(attribute.getValue());
      }
    }
    var time = image.capture().exposure().time();
    if (time != null && !time.isAsShown()) {
      json.name(ImageAttribute.EXPOSURE_FRACTION).value(time.toString());
    }
    json.endObject();
  }

  private static void writeKeywords(JsonWriter json, ImageProperties image) throws IOException {
    json.beginArray();
    for (var keyword : image.words().keywords()) {
      json.value(keyword.value());
    }
    json.endArray();
  }

  /// Writes the user metadata as an object.
  static void writeUserMetadata(JsonWriter json, Recorded entry) throws IOException {
    json.beginObject();
    for (var each : new TreeMap<>(entry.metadata().userMetadata().values()).entrySet()) {
      json.name(each.getKey()).value(each.getValue());
    }
    json.endObject();
  }

  /// Reads an object whose opening brace was read.
  ///
  /// @throws IllegalArgumentException if it is not a row
  static Recorded read(JsonReader json) throws IOException {
    var row = new HashMap<String, String>();
    var maps = new HashMap<String, Map<String, String>>();
    while (json.hasNext()) {
      var name = json.nextName();
      switch (json.peek()) {
        case STRING, NUMBER -> row.put(name, json.nextString());
        case BEGIN_OBJECT -> {
          if (MAPS.contains(name)) {
            maps.put(name, texts(json));
          } else {
            json.skipValue();
          }
        }
        default -> json.skipValue();
      }
    }
    json.endObject();
    return new Recorded(location(row), metadata(row, maps), stamp(row));
  }

  private static Map<String, String> texts(JsonReader json) throws IOException {
    var texts = new HashMap<String, String>();
    json.beginObject();
    while (json.hasNext()) {
      texts.put(json.nextName(), text(json));
    }
    json.endObject();
    return texts;
  }

  private static String text(JsonReader json) throws IOException {
    return switch (json.peek()) {
      case BOOLEAN -> Boolean.toString(json.nextBoolean());
      case BEGIN_ARRAY -> {
        var texts = new ArrayList<String>();
        json.beginArray();
        while (json.hasNext()) {
          texts.add(json.nextString());
        }
        json.endArray();
        yield String.join(ImageAttributes.BETWEEN_KEYWORDS, texts);
      }
      default -> json.nextString();
    };
  }

  private static ObjectLocation location(Map<String, String> row) {
    return ObjectLocation.of(required(row, Attribute.BUCKET), required(row, Attribute.FILENAME));
  }

  private static ObjectMetadata metadata(
      Map<String, String> row, Map<String, Map<String, String>> maps) {
    var image = maps.get(Attribute.IMAGE);
    return new ObjectMetadata(
        new ByteSize(Long.parseLong(required(row, Attribute.SIZE))),
        Instant.parse(required(row, Attribute.UPLOAD_TIME)),
        optional(row, Attribute.ETAG, ETag::new),
        optional(row, Attribute.VERSION_ID, VersionId::new),
        optional(row, Attribute.CONTENT_TYPE, ContentType::new),
        optional(row, Attribute.STORAGE_CLASS, StorageClass::new),
        optional(
            row,
            Attribute.ENCRYPTION,
            algorithm -> new Encryption(algorithm, row.get(Attribute.KMS_KEY_ID))),
        optional(
            row,
            Attribute.CHECKSUM_ALGORITHM,
            algorithm -> new Checksum(algorithm, required(row, Attribute.CHECKSUM))),
        new UserMetadata(
            maps.getOrDefault(Attribute.USER_METADATA, Map.of()),
            Integer.parseInt(row.getOrDefault(Attribute.MISSING_METADATA, "0"))),
        image == null ? null : ImageAttributes.image(image));
  }

  private static Stamp stamp(Map<String, String> row) {
    return new Stamp(
        optional(row, Attribute.SEQUENCER, Sequencer::new),
        optional(row, Attribute.EVENT_TIME, Instant::parse),
        optional(row, Attribute.RECORDED_AT, Instant::parse),
        optional(row, Attribute.RECONCILED_AT, Instant::parse));
  }
}
