package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The contact sheet and the hexagon, as a person uses them.
@Tag("thorough")
final class PageInABrowserTest {
  private static final String EQUAL = "Equal: the table tells what is in the bucket.";

  private final LivePage live = new LivePage();
  private Browser browser;
  @TempDir private Path folder;

  @BeforeEach
  void open() {
    browser = Browser.open(live.uri("/"));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    live.close();
  }

  @Test
  void a_picture_that_is_dropped_is_seen_with_its_row() throws IOException {
    browser.await("#notice", "Nothing on the sheet yet");
    browser.drop(picture("beach.jpg", "my cat+dog é 100%.jpg"));
    browser.await(".card .name", "my cat+dog é 100%.jpg");
    browser.await(".card .facts", "240 × 160");
    browser.awaitTrue("document.querySelector('.card img').naturalWidth === 240");
    browser.await("#truth-status", EQUAL);
    browser.await("#truth-numbers", "1 object · 1 row · 0 events on the way");
    browser.click(".card");
    browser.await("#detail table", "size_in_bytes\tN\t1874");
    browser.await("#detail table", "filename\tS\tmy cat+dog é 100%.jpg");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void keywords_are_shown_as_a_list_of_the_row() throws IOException {
    var beach = picture("beach.jpg", "beach.jpg");
    Files.write(beach, withKeywords(Files.readAllBytes(beach), "sea", "low tide"));
    browser.drop(beach);
    browser.await(".card .facts", "240 × 160");
    browser.click(".card");
    browser.await("#detail table", "image.keywords\tL\tsea, low tide");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void a_picture_that_is_replaced_is_seen_anew() throws IOException {
    browser.drop(picture("beach.jpg", "picture.jpg"));
    browser.await(".card .facts", "240 × 160");
    browser.drop(picture("cat-and-dog.jpg", "picture.jpg"));
    browser.await(".card .facts", "160 × 240");
    browser.click(".card");
    browser.find("#detail input[type=file]").sendKeys(picture("beach.jpg", "x.jpg").toString());
    browser.await(".card .facts", "240 × 160");
    browser.await("#detail table", "size_in_bytes\tN\t1874");
    assertEquals(List.of("picture.jpg"), browser.texts(".card .name"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void everything_can_be_done_by_keyboard() throws Exception {
    for (var name : List.of("a.txt", "b.txt", "c.txt", "d.txt", "e/1.txt")) {
      live.upload(name, "text/plain", name);
    }
    browser.awaitCount(".card", 5);
    browser.press("/");
    browser.press("e/");
    browser.awaitCount(".card", 1);
    browser.press(Keys.ESCAPE);
    browser.awaitCount(".card", 5);
    browser.press(Keys.ARROW_DOWN);
    browser.awaitFocus("a.txt");
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    browser.awaitFocus("c.txt");
    browser.press(Keys.ENTER);
    browser.await("#detail-title", "c.txt");
    browser.press(Keys.ARROW_RIGHT);
    browser.await("#detail-title", "d.txt");
    browser.press(Keys.ESCAPE);
    browser.awaitFocus("d.txt");
    browser.press(Keys.DELETE);
    browser.await("#confirm-title", "Delete d.txt?");
    browser.press(Keys.ESCAPE);
    browser.press(Keys.DELETE);
    browser.press(Keys.ENTER);
    browser.awaitCount(".card", 4);
    browser.awaitFocus("e/1.txt");
    browser.await("#truth-numbers", "4 objects · 4 rows");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void the_focus_stays_with_its_object_while_others_come_and_go() throws Exception {
    live.upload("b.txt", "text/plain", "text");
    live.upload("c.txt", "text/plain", "text");
    browser.awaitCount(".card", 2);
    browser.press("/");
    browser.press(Keys.ARROW_DOWN);
    browser.awaitFocus("b.txt");
    live.upload("a.txt", "text/plain", "text");
    browser.awaitCount(".card", 3);
    browser.awaitFocus("b.txt");
    browser.press(Keys.ARROW_RIGHT);
    browser.awaitFocus("c.txt");
    live.delete("c.txt");
    browser.awaitCount(".card", 2);
    browser.awaitFocus("b.txt");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void a_name_is_a_text_whatever_stands_in_it() throws Exception {
    var name = "<img src=x onerror=alert(1)><b>&amp;.txt";
    live.upload(name, "text/html", "<script>alert(1)</script>");
    browser.await(".card .name", name);
    browser.click(".card");
    browser.await("#detail-title", name);
    browser.await("#detail table", name);
    assertEquals(List.of(), browser.texts("main img[src=x], main b"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void a_port_shows_its_interface_and_how_often_it_was_called() throws Exception {
    live.upload("a.txt", "text/plain", "text");
    browser.await("#ports", "record s3://photos/a.txt: recorded");
    browser.await("#ports", "saveIfNewer s3://photos/a.txt: saved");
    browser.script("document.querySelector('[aria-label^=MetadataStore]').focus()");
    browser.press(Keys.ENTER);
    browser.await("#port", "public interface MetadataStore {");
    browser.await("#port", "DynamoDbMetadataStore, InMemoryMetadataStore");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void a_change_is_seen_on_its_whole_way() throws Exception {
    browser.click(".log summary");
    live.upload("a.txt", "text/plain", "text");
    browser.await("#steps", "table recorded photos/a.txt");
    for (var station : List.of("s3 put", "event sent", "reader read", "source found")) {
      browser.await("#steps", station + " photos/a.txt");
    }
    browser.awaitTrue("document.querySelector('.dot') !== null");
    browser.awaitTrue("document.querySelector('.dot') === null");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void what_is_too_large_is_refused_in_a_sentence() throws Exception {
    var file = folder.resolve("large.bin");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(50L * 1024 * 1024 + 1);
    }
    browser.drop(file);
    browser.await(".upload.refused", "at most 52 MB are taken here");
    assertEquals("{\"objects\":[]}", live.get("/objects/photos").body());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void a_server_that_is_gone_is_told_of() {
    live.close();
    browser.await("#connection", "The server is gone. Trying again …");
  }

  private Path picture(String picture, String name) throws IOException {
    var file = folder.resolve(name);
    try (var content =
        Objects.requireNonNull(
            getClass().getResourceAsStream("commands/local/pictures/" + picture))) {
      Files.write(file, content.readAllBytes());
    }
    return file;
  }

  /// A JPEG with a packet of XMP in its first segment [XMP specification, part 3, section 1.1.3].
  private static byte[] withKeywords(byte[] jpeg, String... keywords) {
    var items = String.join("</rdf:li><rdf:li>", keywords);
    var packet =
        "http://ns.adobe.com/xap/1.0/\0<rdf:RDF"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Description><dc:subject><rdf:Bag>"
            + ("<rdf:li>" + items + "</rdf:li>")
            + "</rdf:Bag></dc:subject></rdf:Description></rdf:RDF>";
    var segment = packet.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(jpeg.length + 4 + segment.length)
        .put(jpeg, 0, 2)
        .put((byte) 0xFF)
        .put((byte) 0xE1)
        .putShort((short) (segment.length + 2))
        .put(segment)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
