package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.http.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// `GET /api/hexagon`: what the hexagon is made of. The build writes it down, from the component
/// diagram and the sources: see `.mvn/programs`.
final class HexagonFile {
  private HexagonFile() {}

  static Reply read() throws IOException {
    try (var file = HexagonFile.class.getResourceAsStream("hexagon.json")) {
      return file == null
          ? Reply.error(Reply.NOT_FOUND, "this build wrote nothing down of the hexagon")
          : Reply.ok(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
