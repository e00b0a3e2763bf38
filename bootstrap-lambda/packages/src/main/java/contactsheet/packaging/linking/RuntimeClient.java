package contactsheet.packaging.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Lambda's Java runtime client and the interfaces that it shares with functions, for a package
/// with its own Java: without three preparations, which the client makes before it loads the
/// function, and which cost a fifth of a cold start.
///
/// - It sets security properties of the JDK's own TLS and name look-ups, which nothing in this
///   package uses; to set one, the JDK starts its logging and looks for it in every jar.
/// - It hands its log to `LambdaRuntime` by reflection, for which the JDK makes classes. Here the
///   field is public.
/// - It sorts names by a comparator that the JDK makes a class for; their natural order is the
///   same.
public final class RuntimeClient {
  private static final String PACKAGE = "com/amazonaws/services/lambda/runtime/";
  private static final String MAIN = PACKAGE + "api/client/AWSLambda.class";
  private static final String LOADER = PACKAGE + "api/client/CustomerClassLoader.class";
  private static final String LOG_HOLDER = PACKAGE + "LambdaRuntime.class";

  private static final String SECURITY = "java/security/Security";
  private static final ClassDesc COMPARATOR = ClassDesc.of("java.util.Comparator");
  private static final ClassDesc LOG =
      ClassDesc.of("com.amazonaws.services.lambda.runtime.LambdaLogger");
  private static final ClassDesc HOLDER =
      ClassDesc.of("com.amazonaws.services.lambda.runtime.LambdaRuntime");

  private final ClassFile format = ClassFile.of();
  private final Map<String, byte[]> classes;
  private final Map<String, byte[]> changed = new TreeMap<>();
  private int left;

  private RuntimeClient(Map<String, byte[]> classes) {
    this.classes = classes;
  }

  /// Returns the changed files of the client's jar, and a notice of the change, which its licence
  /// requires.
  ///
  /// @param classes the classes of the jar, by their paths in it
  /// @throws IllegalArgumentException if they are of a version that starts in another way
  public static Map<String, byte[]> client(Map<String, byte[]> classes) {
    var client = new RuntimeClient(classes);
    client.change(MAIN, 3, ClassTransform.transformingMethodBodies(client::withoutPreparation));
    client.change(LOADER, 2, ClassTransform.transformingMethodBodies(client::inNaturalOrder));
    return client.noted(
        "AWSLambda sets no security properties, and the log of LambdaRuntime without reflection;"
            + " CustomerClassLoader sorts by natural order.");
  }

  /// The same of the jar of interfaces.
  ///
  /// @param classes the classes of the jar, by their paths in it
  /// @throws IllegalArgumentException if they are of a version that keeps the log elsewhere
  public static Map<String, byte[]> interfaces(Map<String, byte[]> classes) {
    var interfaces = new RuntimeClient(classes);
    interfaces.change(LOG_HOLDER, 1, interfaces::withPublicLog);
    return interfaces.noted("the log of LambdaRuntime is public.");
  }

  private Map<String, byte[]> noted(String what) {
    changed.put(
        "META-INF/CHANGES", ("Changed by Contactsheet's build: " + what + "\n").getBytes(UTF_8));
    return Collections.unmodifiableMap(changed);
  }

  private void change(String path, int times, ClassTransform how) {
    left = times;
    var content = classes.get(path);
    if (content != null) {
      changed.put(path, format.transformClass(format.parse(content), how));
    }
    if (left != 0) {
      throw new IllegalArgumentException(
          path
              + " starts in another way than this build knows: see whether it still has to change");
    }
  }

  private void withoutPreparation(CodeBuilder code, CodeElement element) {
    switch (element) {
      case InvokeInstruction call when call.owner().name().equalsString(SECURITY) -> {
        left--;
        code.pop2();
      }
      case InvokeInstruction call when call.name().equalsString("setupRuntimeLogger") -> {
        left--;
        code.putstatic(HOLDER, "logger", LOG);
      }
      default -> code.with(element);
    }
  }

  private void inNaturalOrder(CodeBuilder code, CodeElement element) {
    switch (element) {
      case InvokeDynamicInstruction _ -> left--;
      case InvokeInstruction call when call.name().equalsString("comparing") -> {
        left--;
        code.invokestatic(COMPARATOR, "naturalOrder", MethodTypeDesc.of(COMPARATOR), true);
      }
      default -> code.with(element);
    }
  }

  private void withPublicLog(ClassBuilder built, ClassElement element) {
    if (element instanceof FieldModel field && field.fieldName().equalsString("logger")) {
      left--;
      var flags = (field.flags().flagsMask() & ~ClassFile.ACC_PRIVATE) | ClassFile.ACC_PUBLIC;
      built.withField("logger", LOG, it -> it.withFlags(flags));
    } else {
      built.with(element);
    }
  }
}
