package contactsheet.benchmark.subject;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;

/// The operating system's own clock of the processor time that another process has used: POSIX's
/// `clock_getcpuclockid` and `clock_gettime`, in nanoseconds, where `/proc` counts in steps of ten
/// milliseconds.
public final class CpuClock {
  private static final MethodHandle CLOCK_OF =
      CLibrary.function("clock_getcpuclockid", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
  private static final MethodHandle TIME =
      CLibrary.function("clock_gettime", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
  private static final MemoryLayout TIMESPEC = MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG);

  private static final MethodHandle USAGE =
      CLibrary.function("getrusage", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));

  /// Two times of seconds and microseconds, and 14 counters.
  private static final MemoryLayout RUSAGE = MemoryLayout.sequenceLayout(18, JAVA_LONG);

  private static final int CHILDREN = -1;

  private CpuClock() {}

  /// The processor time, in the system too, of all children of this process that have ended.
  public static double millisOfChildren() {
    try (var arena = Arena.ofConfined()) {
      var usage = arena.allocate(RUSAGE);
      if ((int) USAGE.invokeExact(CHILDREN, usage) != 0) {
        throw new IllegalStateException("the usage of children is not known");
      }
      return (usage.get(JAVA_LONG, 0) + usage.get(JAVA_LONG, 16)) * 1e3
          + (usage.get(JAVA_LONG, 8) + usage.get(JAVA_LONG, 24)) / 1e3;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// The processor time that a process has used, all its threads together.
  ///
  /// @throws IllegalStateException if there is no such process
  public static double millis(long pid) {
    try (var arena = Arena.ofConfined()) {
      var clock = arena.allocate(JAVA_INT);
      var time = arena.allocate(TIMESPEC);
      var failed =
          (int) CLOCK_OF.invokeExact((int) pid, clock) != 0
              || (int) TIME.invokeExact(clock.get(JAVA_INT, 0), time) != 0;
      if (failed) {
        throw new IllegalStateException("process " + pid + " has no clock");
      }
      return time.get(JAVA_LONG, 0) * 1e3 + time.get(JAVA_LONG, 8) / 1e6;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
