package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.FunctionProcess;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The zip that is deployed, with the handler for programs: what the other handler records of the
/// objects in S3 is read back through the runtime client that Lambda runs both with.
@Tag("every-package")
final class PackagedQueriesIT {
  private static final List<String> KEYS =
      List.of("a%2Fb.jpg", "holiday/1.jpg", "holiday/my cat+dog é 100%.jpg", "holiday/👍.jpg", "z");
  private static final String INDEX = "objects_by_bucket";

  @TempDir static Path folder;
  private static Deployment deployed;

  @BeforeAll
  static void start() throws IOException {
    deployed = new Deployment(folder);
    KEYS.forEach(deployed::upload);
  }

  @AfterAll
  static void stop() {
    deployed.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_was_recorded_is_found_and_listed_page_by_page(boolean byIndex) throws Exception {
    var settings = recorded(byIndex);
    try (var function = deployed.queryFunction(settings)) {
      for (var key : KEYS) {
        var row = get(function, "/objects/photos/" + encoded(key)).document();
        assertEquals(key, row.get("filename").asString());
        assertEquals(key.getBytes(UTF_8).length, row.get("size_in_bytes").asLong());
      }
      assertEquals(404, get(function, "/objects/photos/gone.jpg").status());
      assertEquals(KEYS, walk(function, "prefix="));
      assertEquals(KEYS.subList(1, 4), walk(function, "prefix=holiday%2F"));
      assertEquals(400, get(function, "/objects/photos?next=tampered").status());
      assertTrue(function.log().contains("\"question\":\"s3://photos/gone.jpg\",\"status\":404"));
    }
  }

  @Test
  void what_was_recorded_is_found_by_time_in_either_direction() throws Exception {
    var table = deployed.tables().createWithTimeIndexes("Timed");
    var settings = Map.of("TABLE_NAME", table, "TIME_INDEX", "objects_by_time");
    record(settings);
    try (var function = deployed.queryFunction(settings)) {
      for (var order : List.of("taken", "uploaded")) {
        var oldest = walk(function, "order=" + order);
        var newest = walk(function, "order=" + order + "&newest_first=true");
        assertEquals(Set.copyOf(KEYS), Set.copyOf(oldest));
        assertEquals(KEYS.size(), oldest.size());
        assertEquals(oldest.reversed(), newest);
      }
    }
  }

  @Test
  void a_table_that_is_not_there_is_a_500_and_a_line_that_says_so() throws Exception {
    try (var function = deployed.queryFunction(Map.of("TABLE_NAME", "NoSuchTable"))) {
      assertEquals(500, get(function, "/objects/photos/a.jpg").status());
      assertTrue(function.log().contains("NoSuchTable"), function.log());
      assertTrue(function.log().contains("\"FailedPermanently\":1"), function.log());
    }
  }

  /// The settings of a deployment whose other function has handled all objects' events, and one of
  /// an object that was gone by then.
  private static Map<String, String> recorded(boolean byIndex) throws Exception {
    var table = deployed.tables().createWithIndex(byIndex ? "Indexed" : "Scanned");
    var settings =
        byIndex
            ? Map.of("TABLE_NAME", table, "LISTING_INDEX", INDEX, "LISTING_SHARDS", "3")
            : Map.of("TABLE_NAME", table);
    record(settings);
    return settings;
  }

  private static void record(Map<String, String> settings) throws Exception {
    try (var function = deployed.function(settings)) {
      function.answerTo(
          Notifications.uploads(
              "photos", KEYS.stream().map(PackagedQueriesIT::encoded).toArray(String[]::new)));
      function.answerTo(Notifications.of("ObjectRemoved:Delete", "photos", "gone.jpg"));
    }
  }

  private static List<String> walk(FunctionProcess function, String asked) throws Exception {
    var seen = new ArrayList<String>();
    var next = "";
    do {
      var uri = "/objects/photos?limit=2&" + asked + next;
      var page = get(function, uri).document();
      page.get("objects").forEach(row -> seen.add(row.get("filename").asString()));
      next = page.has("next") ? "&next=" + encoded(page.get("next").asString()) : "";
    } while (!next.isEmpty());
    return seen;
  }

  private static HttpReply get(FunctionProcess function, String uri) throws Exception {
    return HttpReply.read(function.answerTo(HttpEvent.get(uri).json()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
