package contactsheet.adapter.crt.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.crt.http.Reply.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The code of a refusal, and documents that are none of S3's.
final class S3RulesTest {
  private static final String SKEWED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Error><Message>The difference <b>&lt;Code&gt;</b></Message><Code>RequestTimeTooSkewed</Code>
      <MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds></Error>\
      """;

  @Test
  void a_refusal_names_its_code() {
    assertEquals("RequestTimeTooSkewed", code(SKEWED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>Hello<br></body></html>", "no", "<Error><Code>Slow"})
  void what_is_not_s3s_names_none(String body) {
    assertEquals("", code(body));
  }

  @Test
  void a_document_cannot_have_files_read_to_it(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("secret"), "SlowDown");
    var body =
        "<!DOCTYPE Error [<!ENTITY it SYSTEM \"%s\">]><Error><Code>&it;</Code></Error>"
            .formatted(file.toUri());
    assertEquals("", code(body));
  }

  @Test
  void a_document_cannot_multiply_itself() {
    var body =
        "<!DOCTYPE Error [<!ENTITY a \"SlowDown\"><!ENTITY b \"&a;&a;\">]>"
            + "<Error><Code>&b;</Code></Error>";
    assertEquals("", code(body));
  }

  private static String code(String body) {
    return new S3Rules().errorCode(new Answer(400, Map.of(), body.getBytes(UTF_8)));
  }
}
