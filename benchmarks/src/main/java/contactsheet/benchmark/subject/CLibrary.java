package contactsheet.benchmark.subject;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/// The functions of the C library that this program calls.
final class CLibrary {
  private static final Linker LINKER = Linker.nativeLinker();

  private CLibrary() {}

  /// Finds a function, which has to be called with exactly these types.
  // They are the types that the C library declares.
  @SuppressWarnings("restricted")
  static MethodHandle function(String name, FunctionDescriptor type, Linker.Option... conventions) {
    return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), type, conventions);
  }
}
