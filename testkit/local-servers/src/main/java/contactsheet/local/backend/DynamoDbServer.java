package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.zip.CRC32;

/// DynamoDB's answer to a write that passes [Amazon DynamoDB API Reference, PutItem].
final class DynamoDbServer {
  private DynamoDbServer() {}

  static boolean isPut(ReceivedRequest request) {
    return "DynamoDB_20120810.PutItem".equals(request.header("x-amz-target"));
  }

  static void answer(ReceivedRequest request, HttpExchange exchange) throws IOException {
    answer(isPut(request) ? 200 : 501, "{}", exchange);
  }

  static void answer(int status, String json, HttpExchange exchange) throws IOException {
    var body = json.getBytes(UTF_8);
    var checksum = new CRC32();
    checksum.update(body);
    var headers = exchange.getResponseHeaders();
    headers.set("Server", "Server");
    headers.set("Content-Type", "application/x-amz-json-1.0");
    headers.set("x-amzn-RequestId", "VJ5N0AUV9GTI0UEJOO5AKCBNLRVV4KQNSO5AEMVJF66Q9ASUAAJG");
    headers.set("x-amz-crc32", String.valueOf(checksum.getValue()));
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
