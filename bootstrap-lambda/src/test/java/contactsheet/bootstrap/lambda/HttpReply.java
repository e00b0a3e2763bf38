package contactsheet.bootstrap.lambda;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The HTTP answer for a function's answer in payload format 2.0.
///
/// @param headers the headers, with names in lower case
record HttpReply(int status, Map<String, String> headers, String body) {
  static HttpReply read(String json) {
    var answer = JsonMapper.shared().readTree(json);
    Assertions.assertFalse(answer.get("isBase64Encoded").asBoolean());
    var headers = new TreeMap<String, String>();
    answer
        .get("headers")
        .properties()
        .forEach(each -> headers.put(each.getKey(), each.getValue().asString()));
    return new HttpReply(answer.get("statusCode").asInt(), headers, answer.get("body").asString());
  }

  JsonNode document() {
    return JsonMapper.shared().readTree(body);
  }

  /// The sentence of a problem.
  String detail() {
    return document().get("detail").asString();
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
