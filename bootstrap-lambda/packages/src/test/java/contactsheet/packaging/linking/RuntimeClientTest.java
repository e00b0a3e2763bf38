package contactsheet.packaging.linking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// On the real runtime client of this build. That it still does its work is for the tests of the
/// package.
class RuntimeClientTest {
  private static final String PACKAGE = "com/amazonaws/services/lambda/runtime/api/client/";
  private static final List<String> BEFORE_THE_FUNCTION =
      List.of("<clinit>", "getLambdaRequestHandlerObject");
  private static final List<String> CHANGED =
      List.of(PACKAGE + "AWSLambda.class", PACKAGE + "CustomerClassLoader.class");

  @Test
  void no_security_property_is_set_and_nothing_is_linked_before_the_function_is_loaded() {
    var changed = RuntimeClient.client(original());
    for (var path : CHANGED) {
      var model = ClassFile.of().parse(changed.get(path));
      assertEquals(List.of(), ClassFile.of().verify(model), path);
      assertEquals(List.of(), costly(model), path);
    }
  }

  @Test
  void the_test_would_see_them() {
    for (var path : CHANGED) {
      assertTrue(costly(ClassFile.of().parse(original().get(path))).size() >= 2, path);
    }
  }

  @Test
  void the_jar_says_that_it_is_changed() {
    var note = new String(RuntimeClient.client(original()).get("META-INF/CHANGES"), UTF_8);
    assertTrue(note.contains("AWSLambda") && note.contains("CustomerClassLoader"), note);
  }

  @Test
  void the_log_is_where_functions_look_for_it_and_open_to_the_client() {
    var path = "com/amazonaws/services/lambda/runtime/LambdaRuntime.class";
    var changed = RuntimeClient.interfaces(Map.of(path, content(path)));
    var model = ClassFile.of().parse(changed.get(path));
    assertEquals(List.of(), ClassFile.of().verify(model));
    var log = model.fields().getFirst();
    assertEquals("logger", log.fieldName().stringValue());
    assertTrue(log.flags().has(AccessFlag.PUBLIC) && log.flags().has(AccessFlag.STATIC));
  }

  @Test
  void other_interfaces_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> RuntimeClient.interfaces(Map.of()));
  }

  @Test
  void a_client_that_starts_in_another_way_is_refused() {
    var changed = RuntimeClient.client(original());
    var refusal = assertThrows(IllegalArgumentException.class, () -> RuntimeClient.client(changed));
    assertTrue(String.valueOf(refusal.getMessage()).contains("starts in another way"));
  }

  /// The calls for which the JDK would start its logging, or generate a class.
  private static List<String> costly(ClassModel model) {
    return model.methods().stream()
        .filter(method -> BEFORE_THE_FUNCTION.contains(method.methodName().stringValue()))
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .flatMap(
            element ->
                switch (element) {
                  case InvokeDynamicInstruction it -> Stream.of(it.toString());
                  case InvokeInstruction it
                      when it.owner().asInternalName().equals("java/security/Security")
                          || it.name().equalsString("setupRuntimeLogger")
                          || it.name().equalsString("comparing") ->
                      Stream.of(it.toString());
                  default -> Stream.empty();
                })
        .toList();
  }

  private static Map<String, byte[]> original() {
    return CHANGED.stream().collect(toMap(path -> path, RuntimeClientTest::content));
  }

  private static byte[] content(String path) {
    try (var content = AWSLambda.class.getClassLoader().getResourceAsStream(path)) {
      return content == null ? new byte[0] : content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
