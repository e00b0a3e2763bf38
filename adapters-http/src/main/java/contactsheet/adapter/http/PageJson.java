package contactsheet.adapter.http;

import com.google.gson.stream.JsonReader;
import contactsheet.application.port.in.FindObjectMetadata.Listing.RecordedPage;
import contactsheet.application.port.in.FindObjectMetadata.Timeline.TimedPage;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.Attribute;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.MetadataEntry.Recorded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of one row and of a page of rows, as `docs/openapi.yaml` describes it.
public final class PageJson {
  private PageJson() {}

  /// One row.
  public static String of(Recorded entry) {
    return JsonDocument.of(json -> EntryJson.write(json, entry));
  }

  /// The last page of a listing.
  public static String of(List<Recorded> entries) {
    return of(entries, null);
  }

  /// A page.
  ///
  /// @param next the token of the next page, or none for the last page
  static String of(List<Recorded> entries, @Nullable String next) {
    return page(entries, next, null);
  }

  /// A page of a listing by time.
  ///
  /// @param next the token of the next page, or none for the last page
  /// @param examined how many rows were read for it
  static String of(List<Recorded> entries, @Nullable String next, int examined) {
    return page(entries, next, examined);
  }

  private static String page(
      List<Recorded> entries, @Nullable String next, @Nullable Integer examined) {
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
          if (examined != null) {
            json.name("examined").value(examined);
          }
          json.endObject();
        });
  }

  /// Writes the user metadata: an object of texts.
  public static String ofUserMetadata(Recorded entry) {
    return JsonDocument.of(json -> EntryJson.writeUserMetadata(json, entry));
  }

  /// Writes image properties as an object.
  public static String of(ImageProperties image) {
    return JsonDocument.of(json -> EntryJson.writeImage(json, image));
  }

  /// Writes a file of this machine: its path, its image properties if it is a picture, and how much
  /// was read of it beside its head.
  public static String ofFile(
      String path, @Nullable ImageProperties image, int furtherReads, long furtherBytes) {
    return JsonDocument.of(
        json -> {
          json.beginObject().name("file").value(path);
          json.name("further_reads").value(furtherReads);
          json.name("further_bytes").value(furtherBytes);
          if (image != null) {
            json.name(Attribute.IMAGE);
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
  /// @param query the query that the page answers
  /// @throws IllegalArgumentException if the document is no page of that listing
  public static RecordedPage readPage(String document, PageQuery query) {
    var page = JsonDocument.read(document, PageJson::page);
    var next = page.next() == null ? null : PageToken.open(page.next(), query).after();
    return new RecordedPage(page.entries(), next);
  }

  /// Reads a page of a listing by time.
  ///
  /// @param query the query that the page answers
  /// @throws IllegalArgumentException if the document is no page of that listing
  public static TimedPage readPage(String document, TimeQuery query) {
    var page = JsonDocument.read(document, PageJson::page);
    var next = page.next() == null ? null : TimeToken.open(page.next(), query).after();
    return new TimedPage(page.entries(), next, page.examined());
  }

  private record Page(List<Recorded> entries, @Nullable String next, int examined) {}

  private static Page page(JsonReader json) throws IOException {
    var entries = new ArrayList<Recorded>();
    @Nullable String next = null;
    var examined = 0;
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
        case "next" -> next = json.nextString();
        case "examined" -> examined = json.nextInt();
        default -> throw new IllegalArgumentException("not a page of rows");
      }
    }
    json.endObject();
    return new Page(entries, next, examined);
  }
}
