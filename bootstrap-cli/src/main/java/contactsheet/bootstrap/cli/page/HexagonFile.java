package contactsheet.bootstrap.cli.page;

import contactsheet.adapter.http.HttpAnswer;
import contactsheet.adapter.http.Problem;
import contactsheet.bootstrap.cli.web.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// `GET /api/hexagon`: the components and ports of the hexagon. The build makes it from the
/// component diagram and the sources: see `.mvn/programs`.
final class HexagonFile {
  private HexagonFile() {}

  static HttpAnswer read() throws IOException {
    try (var file = HexagonFile.class.getResourceAsStream("hexagon.json")) {
      return file == null
          ? HttpAnswer.of(
              Problem.of(Reply.NOT_FOUND, "this build wrote nothing down of the hexagon"))
          : HttpAnswer.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
