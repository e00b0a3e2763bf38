package contactsheet.bootstrap.cli;

import contactsheet.adapter.queries.PageJson;
import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.domain.MetadataEntry.Recorded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A row as DynamoDB holds it: each attribute with its name, its type and its value.
final class RowJson {
  private RowJson() {}

  static String of(Recorded entry) {
    var row = PageJson.of(entry);
    return JsonDocument.of(json -> JsonDocument.read(row, attributes -> write(json, attributes)));
  }

  private static JsonGenerator write(JsonGenerator json, JsonParser attributes) {
    json.writeStartArray();
    while (attributes.nextToken() == JsonToken.PROPERTY_NAME) {
      json.writeStartObject().writeStringProperty("name", attributes.currentName());
      var token = attributes.nextToken();
      json.writeStringProperty("type", type(token)).writeName("value");
      json.copyCurrentStructure(attributes);
      json.writeEndObject();
    }
    return json.writeEndArray();
  }

  /// DynamoDB's name for what JSON shows [Amazon DynamoDB Developer Guide, Data type descriptors].
  private static String type(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "M";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "N";
      case VALUE_TRUE, VALUE_FALSE -> "BOOL";
      default -> "S";
    };
  }
}
