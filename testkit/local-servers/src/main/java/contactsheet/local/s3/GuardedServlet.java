package contactsheet.local.s3;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Guards the S3 port: refuses requests of foreign web pages, and keeps browsers from running
/// uploaded content.
final class GuardedServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient HttpServlet s3;
  private final String host;

  /// @param host the host that the server listens on
  GuardedServlet(HttpServlet s3, String host) {
    this.s3 = s3;
    this.host = host;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    protect(response);
    var patient = new PatientRequest(request);
    var late = new LateResponse(patient, response);
    var refusal =
        LoopbackGuard.refusal(request.getHeader("Host"), request.getHeader("Origin"), host);
    if (refusal != null) {
      refuse(late, HttpServletResponse.SC_FORBIDDEN, "AccessDenied", refusal);
    } else if (KeyRules.isReserved(key(request.getRequestURI()))) {
      refuse(
          late,
          HttpServletResponse.SC_BAD_REQUEST,
          "InvalidArgument",
          "keys that begin like this are those of uploads");
    } else {
      s3.service(patient, late);
      patient.readToTheEnd();
    }
  }

  private static void protect(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  /// As S3Proxy reads it.
  private static String key(String uri) {
    var parts = uri.split("/", 3);
    try {
      return parts.length < 3 ? "" : URLDecoder.decode(parts[2], StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static void refuse(HttpServletResponse response, int status, String code, String sentence)
      throws IOException {
    var document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>%s</Code><Message>%s</Message></Error>"
            .formatted(code, sentence)
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/xml");
    response.setHeader("Connection", "close");
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
  }
}
