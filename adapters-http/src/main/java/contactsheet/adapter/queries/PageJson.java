package contactsheet.adapter.queries;

import com.google.gson.stream.JsonReader;
import contactsheet.application.port.in.FindObjectMetadata.Listing.Page;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
          json.beginObject().name("objects").beginArray();
          for (var entry : entries) {
            EntryJson.write(json, entry);
          }
          json.endArray();
          if (next != null) {
            json.name("next").value(next);
          }
          json.endObject();
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

  /// A file of this machine: its path, what its picture says of itself, if it is one, and what was
  /// read of it beside its head.
  public static String ofFile(
      String path, @Nullable ImageProperties image, int furtherReads, long furtherBytes) {
    return JsonDocument.of(
        json -> {
          json.beginObject().name("file").value(path);
          json.name("further_reads").value(furtherReads);
          json.name("further_bytes").value(furtherBytes);
          if (image != null) {
            json.name(Attributes.IMAGE);
            EntryJson.writeImage(json, image);
          }
          json.endObject();
        });
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

  private static Page page(JsonReader json) throws IOException {
    var entries = new ArrayList<Recorded>();
    @Nullable ObjectKey next = null;
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "objects" -> {
          json.beginArray();
          while (json.hasNext()) {
            json.beginObject();
            entries.add(EntryJson.read(json));
          }
          json.endArray();
        }
        case "next" -> next = new ObjectKey(json.nextString());
        default -> throw new IllegalArgumentException("not a page of rows");
      }
    }
    json.endObject();
    return new Page(entries, next);
  }
}
