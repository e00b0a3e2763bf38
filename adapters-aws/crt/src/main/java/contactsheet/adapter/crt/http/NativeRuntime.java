package contactsheet.adapter.crt.http;

import software.amazon.awssdk.crt.CRT;
import software.amazon.awssdk.crt.CrtRuntimeException;
import software.amazon.awssdk.crt.io.ClientBootstrap;
import software.amazon.awssdk.crt.io.EventLoopGroup;

/// The native library, loaded for the first connection; it ends with the process.
final class NativeRuntime {
  /// The C library of this machine. The runtime would start the process `ldd` to find out, although
  /// its library for Linux is always built for the same one.
  private static final String C_LIBRARY = "aws.crt.libc";

  private NativeRuntime() {}

  /// The parts that all connections share.
  ///
  /// @throws IllegalStateException if the package has no library for this machine
  static ClientBootstrap bootstrap() {
    return Loaded.BOOTSTRAP;
  }

  private static final class Loaded {
    static final ClientBootstrap BOOTSTRAP = load();

    /// One thread waits for the network. Its callbacks take microseconds, and callers read the
    /// answers on their own threads.
    private static ClientBootstrap load() {
      if (System.getProperty(C_LIBRARY) == null) {
        System.setProperty(C_LIBRARY, "glibc");
      }
      withoutAndroid(CRT::checkLoaded);
      EventLoopGroup.setStaticDefaultNumThreads(1);
      return ClientBootstrap.getOrCreateStaticDefault();
    }

    /// While it loads, the runtime looks for classes that only its Android package has. The
    /// function's class loader would search every jar for them.
    private static void withoutAndroid(Runnable loading) {
      var thread = Thread.currentThread();
      var loader = thread.getContextClassLoader();
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      try {
        loading.run();
      } catch (CrtRuntimeException e) {
        throw new IllegalStateException(
            "AWS's native runtime does not run here: the package needs the aws-crt jar of this"
                + " platform, linux-x86_64 or linux-aarch_64",
            e);
      } finally {
        thread.setContextClassLoader(loader);
      }
    }
  }
}
