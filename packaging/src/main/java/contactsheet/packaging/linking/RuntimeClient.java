package contactsheet.packaging.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Lambda's Java runtime client for a package with its own Java: without three things that it does
/// before it comes to the function, and that cost a fifth of a cold start.
///
/// - It sets security properties of the JDK's own TLS and name look-ups, which nothing in this
///   package uses; to set one, the JDK starts its logging and looks for it in every jar.
/// - It makes its log that of `LambdaRuntime`, by reflection, for which the JDK makes classes.
///   This function logs through its context.
/// - It sorts names by a comparator that the JDK makes a class for; their natural order is the
///   same.
public final class RuntimeClient {
  private static final String PACKAGE = "com/amazonaws/services/lambda/runtime/api/client/";
  private static final String MAIN = PACKAGE + "AWSLambda.class";
  private static final String LOADER = PACKAGE + "CustomerClassLoader.class";
  private static final String SECURITY = "java/security/Security";
  private static final ClassDesc COMPARATOR = ClassDesc.of("java.util.Comparator");

  private final ClassFile format = ClassFile.of();
  private final Map<String, byte[]> byPath = new TreeMap<>();
  private int left;

  /// @param classes of the client's jar, by their paths
  /// @throws IllegalArgumentException if they are of a version that starts in another way
  public RuntimeClient(Map<String, byte[]> classes) {
    change(classes, MAIN, 3, this::withoutPreparation);
    change(classes, LOADER, 2, this::inNaturalOrder);
    byPath.put(
        "META-INF/CHANGES",
        """
        Changed by Contactsheet's build: AWSLambda sets no security properties, and no logger of
        LambdaRuntime; CustomerClassLoader sorts by natural order.
        """
            .getBytes(UTF_8));
  }

  /// What differs, and a note that says so, as the client's licence asks for.
  public Map<String, byte[]> byPath() {
    return Collections.unmodifiableMap(byPath);
  }

  private void change(Map<String, byte[]> classes, String path, int times, CodeTransform how) {
    left = times;
    var model = format.parse(classes.getOrDefault(path, new byte[0]));
    var changed = format.transformClass(model, ClassTransform.transformingMethodBodies(how));
    if (left != 0) {
      throw new IllegalArgumentException(
          path
              + " starts in another way than this build knows: see whether it still has to change");
    }
    byPath.put(path, changed);
  }

  private void withoutPreparation(CodeBuilder code, CodeElement element) {
    switch (element) {
      case InvokeInstruction call when call.owner().name().equalsString(SECURITY) -> {
        left--;
        code.pop2();
      }
      case InvokeInstruction call when call.name().equalsString("setupRuntimeLogger") -> {
        left--;
        code.pop();
      }
      default -> code.with(element);
    }
  }

  private void inNaturalOrder(CodeBuilder code, CodeElement element) {
    switch (element) {
      case InvokeDynamicInstruction _ -> left--;
      case InvokeInstruction call when call.name().equalsString("comparing") -> {
        left--;
        var type = MethodTypeDesc.of(COMPARATOR);
        code.invokestatic(COMPARATOR, "naturalOrder", type, true);
      }
      default -> code.with(element);
    }
  }
}
