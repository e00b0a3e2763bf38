package contactsheet.packaging.linking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class LinkedClassesTest {
  private static final String FOLDER = "contactsheet/packaging/linking/";
  private static final Map<String, byte[]> AS_COMPILED = compiled("Specimen");
  private static final Map<String, byte[]> LINKED = linked(AS_COMPILED);

  @Test
  void a_linked_class_says_the_same() throws ReflectiveOperationException {
    var specimen = new InMemory(LINKED).loadClass(Specimen.class.getName());
    assertNotEquals(Specimen.class, specimen);
    var linked = (Supplier<?>) specimen.getConstructor().newInstance();
    assertEquals(new Specimen().get(), linked.get());
  }

  /// Except a record's `toString`, which no start needs, and comparisons with constants.
  @Test
  void nothing_is_left_to_be_linked() {
    assertTrue(dynamic(AS_COMPILED).stream().anyMatch("metafactory"::equals));
    assertTrue(dynamic(AS_COMPILED).stream().anyMatch("typeSwitch"::equals));
    assertEquals(List.of("bootstrap toString"), dynamic(LINKED).stream().distinct().toList());
  }

  @Test
  void the_same_classes_are_linked_to_the_same_bytes() {
    var again = linked(AS_COMPILED);
    assertEquals(LINKED.keySet(), again.keySet());
    LINKED.forEach((path, content) -> assertArrayEquals(content, again.get(path), path));
  }

  @Test
  void a_class_without_anything_to_link_stays_as_it_is() {
    var plain = compiled("Boxes$1");
    assertEquals(1, plain.size());
    linked(plain).forEach((path, content) -> assertArrayEquals(plain.get(path), content));
  }

  private static Map<String, byte[]> linked(Map<String, byte[]> classes) {
    return new LinkedClasses(classes, LinkedClassesTest.class.getClassLoader()).byPath();
  }

  private static List<String> dynamic(Map<String, byte[]> classes) {
    var found = new ArrayList<String>();
    for (var content : classes.values()) {
      ClassFile.of().parse(content).methods().stream()
          .flatMap(method -> method.code().stream())
          .flatMap(code -> code.elementStream())
          .filter(InvokeDynamicInstruction.class::isInstance)
          .map(each -> ((InvokeDynamicInstruction) each).invokedynamic().asSymbol())
          .map(LinkedClassesTest::name)
          .forEach(found::add);
    }
    return found;
  }

  private static String name(DynamicCallSiteDesc site) {
    var bootstrap = ((DirectMethodHandleDesc) site.bootstrapMethod()).methodName();
    return bootstrap.equals("bootstrap") ? bootstrap + " " + site.invocationName() : bootstrap;
  }

  private static Map<String, byte[]> compiled(String name) {
    var classes = new TreeMap<String, byte[]>();
    try {
      var source = LinkedClassesTest.class.getProtectionDomain().getCodeSource().getLocation();
      var main = LinkedClasses.class.getProtectionDomain().getCodeSource().getLocation();
      for (var root : List.of(Path.of(source.getPath()), Path.of(main.getPath()))) {
        try (var files = Files.list(root.resolve(FOLDER))) {
          for (var file : files.toList()) {
            var its = file.getFileName().toString();
            if (its.equals(name + ".class") || its.startsWith(name + "$")) {
              classes.put(FOLDER + its, Files.readAllBytes(file));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return classes;
  }

  /// Loads the specimen's classes from a map, and all others as usual.
  private static final class InMemory extends ClassLoader {
    private final Map<String, byte[]> classes;

    InMemory(Map<String, byte[]> classes) {
      super(LinkedClassesTest.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      var content = classes.get(name.replace('.', '/') + ".class");
      if (content == null) {
        return super.loadClass(name, resolve);
      }
      var loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, content, 0, content.length) : loaded;
    }
  }
}
