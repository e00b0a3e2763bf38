package contactsheet.adapter.queries;

import contactsheet.application.port.in.FindObjectMetadata.Listing.Page;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What readers get: one row, or a page of rows.
public final class PageJson {
  private PageJson() {}

  /// One row.
  public static String of(Recorded entry) {
    return JsonDocument.of(json -> EntryJson.write(json, entry));
  }

  /// A page, and the key behind which the next one begins.
  public static String of(Page page) {
    return of(page.entries(), page.next() == null ? null : page.next().value());
  }

  /// A page.
  ///
  /// @param next where the next one begins, in the reader's words, or none behind the last page
  static String of(List<Recorded> entries, @Nullable String next) {
    return JsonDocument.of(
        json -> {
          json.writeStartObject().writeArrayPropertyStart("objects");
          entries.forEach(entry -> EntryJson.write(json, entry));
          json.writeEndArray();
          if (next != null) {
            json.writeStringProperty("next", next);
          }
          json.writeEndObject();
        });
  }

  /// What the uploader said of the object: an object of texts.
  public static String ofUserMetadata(Recorded entry) {
    return JsonDocument.of(json -> EntryJson.writeUserMetadata(json, entry));
  }

  /// What a picture says of itself.
  public static String of(ImageProperties image) {
    return JsonDocument.of(json -> EntryJson.writeImage(json, image));
  }

  /// Reads one row.
  ///
  /// @throws IllegalArgumentException if the document is none
  public static Recorded readEntry(String document) {
    return JsonDocument.read(document, EntryJson::read);
  }

  /// Reads a page.
  ///
  /// @throws IllegalArgumentException if the document is none
  public static Page readPage(String document) {
    return JsonDocument.read(document, PageJson::page);
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
