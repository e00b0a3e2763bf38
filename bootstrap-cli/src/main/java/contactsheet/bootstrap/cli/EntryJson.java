package contactsheet.bootstrap.cli;

import static contactsheet.bootstrap.cli.Attributes.optional;
import static contactsheet.bootstrap.cli.Attributes.required;

import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.StorageClass;
import contactsheet.domain.VersionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A row in JSON: an object with the table's attributes.
final class EntryJson {
  private static final Set<String> MAPS = Set.of(Attributes.USER_METADATA, Attributes.IMAGE);

  private EntryJson() {}

  static void write(JsonGenerator json, Recorded entry) {
    json.writeStartObject();
    for (var attribute : Attributes.of(entry).entrySet()) {
      if (attribute.getKey().equals(Attributes.SIZE)) {
        json.writeNumberProperty(attribute.getKey(), entry.metadata().size().bytes());
      } else {
        json.writeStringProperty(attribute.getKey(), attribute.getValue());
      }
    }
    if (!entry.metadata().userMetadata().isEmpty()) {
      json.writeName(Attributes.USER_METADATA);
      writeUserMetadata(json, entry);
    }
    if (entry.metadata().image() != null) {
      json.writeName(Attributes.IMAGE);
      writeImage(json, ImageAttributes.of(entry.metadata().image()));
    }
    json.writeEndObject();
  }

  /// What a picture says of itself, as an object.
  static void writeImage(JsonGenerator json, Map<String, String> image) {
    json.writeStartObject();
    for (var attribute : image.entrySet()) {
      if (ImageAttributes.TEXTS.contains(attribute.getKey())) {
        json.writeStringProperty(attribute.getKey(), attribute.getValue());
      } else {
        json.writeNumberProperty(attribute.getKey(), new BigDecimal(attribute.getValue()));
      }
    }
    json.writeEndObject();
  }

  /// The uploader's own metadata, as an object.
  static void writeUserMetadata(JsonGenerator json, Recorded entry) {
    json.writeStartObject();
    new TreeMap<>(entry.metadata().userMetadata()).forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  /// Reads the object whose start was just read.
  ///
  /// @throws IllegalArgumentException if it is not a row
  static Recorded read(JsonParser json) {
    var row = new HashMap<String, String>();
    var maps = new HashMap<String, Map<String, String>>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      if (json.nextToken() == JsonToken.START_OBJECT && MAPS.contains(name)) {
        maps.put(name, texts(json));
      } else if (json.currentToken().isScalarValue()) {
        row.put(name, json.getString());
      } else {
        json.skipChildren();
      }
    }
    return new Recorded(location(row), metadata(row, maps), stamp(row));
  }

  private static Map<String, String> texts(JsonParser json) {
    var texts = new HashMap<String, String>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      json.nextToken();
      texts.put(name, json.getString());
    }
    return texts;
  }

  private static ObjectLocation location(Map<String, String> row) {
    return ObjectLocation.of(required(row, Attributes.BUCKET), required(row, Attributes.FILENAME));
  }

  private static ObjectMetadata metadata(
      Map<String, String> row, Map<String, Map<String, String>> maps) {
    var image = maps.get(Attributes.IMAGE);
    return new ObjectMetadata(
        new ByteSize(Long.parseLong(required(row, Attributes.SIZE))),
        Instant.parse(required(row, Attributes.UPLOAD_TIME)),
        optional(row, Attributes.ETAG, ETag::new),
        optional(row, Attributes.VERSION_ID, VersionId::new),
        optional(row, Attributes.CONTENT_TYPE, ContentType::new),
        optional(row, Attributes.STORAGE_CLASS, StorageClass::new),
        optional(
            row,
            Attributes.ENCRYPTION,
            algorithm -> new Encryption(algorithm, row.get(Attributes.KMS_KEY_ID))),
        optional(
            row,
            Attributes.CHECKSUM_ALGORITHM,
            algorithm -> new Checksum(algorithm, required(row, Attributes.CHECKSUM))),
        maps.getOrDefault(Attributes.USER_METADATA, Map.of()),
        image == null ? null : ImageAttributes.image(image));
  }

  private static Stamp stamp(Map<String, String> row) {
    return new Stamp(
        optional(row, Attributes.SEQUENCER, Sequencer::new),
        optional(row, Attributes.EVENT_TIME, Instant::parse),
        optional(row, Attributes.RECORDED_AT, Instant::parse),
        optional(row, Attributes.RECONCILED_AT, Instant::parse));
  }
}
