package contactsheet.local.s3;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;
import org.jspecify.annotations.Nullable;

/// A request whose body may come slowly, but not for ever: after half a minute at less than 1 KB a
/// second the client gets S3's answer for a timeout.
final class PatientRequest extends HttpServletRequestWrapper {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long LEAST_BYTES_A_SECOND = 1024;

  private @Nullable PatientStream body;

  PatientRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      body = new PatientStream(super.getInputStream());
    }
    return body;
  }

  /// Reads the rest of the body, because most clients read no answer before they have sent
  /// everything. A client that asks first whether to send its body has not begun to send it, as
  /// long as nobody reads.
  void readToTheEnd() {
    try {
      if (body != null || getHeader("Expect") == null) {
        getInputStream().transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException | S3ProxyException _) {
      // The client is gone or too slow; the answer is kept.
    }
  }

  private static final class PatientStream extends ServletInputStream {
    private final ServletInputStream in;
    private final long start = System.nanoTime();
    private long bytes;

    PatientStream(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      bytes += Math.max(read, 0);
      var elapsed = Duration.ofNanos(System.nanoTime() - start);
      if (elapsed.compareTo(PATIENCE) > 0 && bytes < elapsed.toSeconds() * LEAST_BYTES_A_SECOND) {
        throw new S3ProxyException(S3ErrorCode.REQUEST_TIMEOUT);
      }
      return read;
    }

    /// Leaves the stream open, because the rest is read later.
    @Override
    public void close() {}

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
