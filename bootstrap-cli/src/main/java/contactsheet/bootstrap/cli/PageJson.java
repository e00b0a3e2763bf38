package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.FindObjectMetadata.Listing.Page;
import contactsheet.bootstrap.cli.http.Json;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The documents of the local API: one row, a page of rows, or an error.
final class PageJson {
  private PageJson() {}

  static String of(Recorded entry) {
    return Json.document(json -> EntryJson.write(json, entry));
  }

  static String of(Page page) {
    return Json.document(
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

  static String ofNames(Collection<String> names) {
    return Json.document(
        json -> {
          json.writeStartArray();
          names.forEach(json::writeString);
          json.writeEndArray();
        });
  }

  /// @throws IllegalArgumentException if the document is not a row
  static Recorded readEntry(String document) {
    return Json.read(document, EntryJson::read);
  }

  /// @throws IllegalArgumentException if the document is not a page
  static Page readPage(String document) {
    return Json.read(document, PageJson::page);
  }

  /// @throws IllegalArgumentException if the document is not an error
  static String readError(String document) {
    return Json.read(
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
}
