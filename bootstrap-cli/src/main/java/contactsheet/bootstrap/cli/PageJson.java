package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.FindObjectMetadata.Listing.Page;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The documents of the local API: one row, a page of rows, or an error.
final class PageJson {
  private static final JsonFactory JSON = new JsonFactory();

  private PageJson() {}

  static String of(Recorded entry) {
    return document(json -> EntryJson.write(json, entry));
  }

  static String of(Page page) {
    return document(
        json -> {
          json.writeStartObject().writeArrayPropertyStart("objects");
          page.entries().forEach(entry -> EntryJson.write(json, entry));
          json.writeEndArray();
          if (page.next() != null) {
            json.writeStringProperty("next", page.next().value());
          }
          json.writeEndObject();
        });
  }

  static String ofError(String sentence) {
    return document(
        json -> json.writeStartObject().writeStringProperty("error", sentence).writeEndObject());
  }

  /// @throws IllegalArgumentException if the document is not a row
  static Recorded readEntry(String document) {
    return read(document, EntryJson::read);
  }

  /// @throws IllegalArgumentException if the document is not a page
  static Page readPage(String document) {
    return read(document, PageJson::page);
  }

  /// @throws IllegalArgumentException if the document is not an error
  static String readError(String document) {
    return read(
        document,
        json -> {
          if (!"error".equals(json.nextName())) {
            throw new IllegalArgumentException("not an error");
          }
          return json.nextStringValue();
        });
  }

  private static Page page(JsonParser json) {
    var entries = new ArrayList<Recorded>();
    @Nullable ObjectKey next = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      switch (json.currentName()) {
        case "objects" -> {
          json.nextToken();
          while (json.nextToken() == JsonToken.START_OBJECT) {
            entries.add(EntryJson.read(json));
          }
        }
        case "next" -> next = new ObjectKey(json.nextStringValue());
        default -> throw new IllegalArgumentException("not a page of rows");
      }
    }
    return new Page(entries, next);
  }

  /// One JSON document.
  ///
  /// @param content writes it
  static String document(Consumer<JsonGenerator> content) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  /// Reads an object.
  ///
  /// @throws IllegalArgumentException if the document is none
  static <T> T read(String document, Function<JsonParser, T> content) {
    try (var json = JSON.createParser(ObjectReadContext.empty(), document)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return content.apply(json);
    }
  }
}
