package contactsheet.benchmark.subject;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Stops a process by SIGSTOP when it has used its share of a period, and lets it go on in the next
/// one by SIGCONT. The kernel's own quota is more exact: between two looks at the process's clock
/// it may use up to a tenth of a millisecond more, which is taken off the next periods.
final class Stops implements Quota {
  private static final MethodHandle KILL =
      CLibrary.function("kill", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  private static final int SIGCONT = 18;
  private static final int SIGSTOP = 19;
  private static final long BETWEEN_LOOKS = 100_000;

  private @Nullable Governor governor;

  @Override
  public void limit(long pid, double cores) {
    lift();
    governor = new Governor(pid, cores * PERIOD.toNanos() / 1e6);
    governor.start();
  }

  @Override
  public void lift() {
    if (governor != null) {
      governor.end();
      governor = null;
    }
  }

  @Override
  public void close() {
    lift();
  }

  @Override
  public String means() {
    return "signals that stop and continue it";
  }

  private static final class Governor extends Thread {
    private final long pid;
    private final double share;
    private double used;
    private volatile boolean ended;

    /// @param share the share of a period, in milliseconds of processor time
    Governor(long pid, double share) {
      super("quota");
      this.pid = pid;
      this.share = share;
      used = CpuClock.millis(pid);
      setDaemon(true);
    }

    void end() {
      ended = true;
      LockSupport.unpark(this);
      try {
        join();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void run() {
      try {
        for (var left = share; !ended; left = Math.min(0, left) + share) {
          left = period(left);
        }
      } catch (IllegalStateException _) {
        // The process is gone.
      } finally {
        send(SIGCONT);
      }
    }

    /// @param left the processor time that the process may use in milliseconds, less than 0 after
    ///     periods in which it used more
    /// @return what is left at its end
    private double period(double left) {
      var end = System.nanoTime() + PERIOD.toNanos();
      var rest = left;
      if (rest > 0) {
        send(SIGCONT);
      }
      while (rest > 0 && !ended && System.nanoTime() < end) {
        LockSupport.parkNanos(BETWEEN_LOOKS);
        var now = CpuClock.millis(pid);
        rest -= now - used;
        used = now;
      }
      if (rest <= 0) {
        send(SIGSTOP);
      }
      while (!ended && System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
      return rest;
    }

    private void send(int signal) {
      try {
        // A process that is gone needs no signal.
        var _ = (int) KILL.invokeExact((int) pid, signal);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
