package contactsheet.local.s3;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/// A response of which nothing is written before the request was read to its end.
///
/// A refusal would otherwise follow `100 Continue` at once. A client of the JDK reads both, takes
/// the first, loses the second, and waits for an answer until its time is over.
final class LateResponse extends HttpServletResponseWrapper {
  private final PatientRequest request;

  LateResponse(PatientRequest request, HttpServletResponse response) {
    super(response);
    this.request = request;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    request.readToTheEnd();
    return super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    request.readToTheEnd();
    return super.getWriter();
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    request.readToTheEnd();
    super.sendError(status, message);
  }
}
