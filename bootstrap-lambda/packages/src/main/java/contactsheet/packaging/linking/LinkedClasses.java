package contactsheet.packaging.linking;

import static java.util.Comparator.comparing;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Class files of a jar in which nothing has to be linked when it first runs.
///
/// For a switch over types, the `equals` and `hashCode` of a record, and a lambda, the compiler
/// leaves an `invokedynamic` behind, and the JDK makes the code for it when a process first comes
/// there. In a process that starts to answer one event, that takes longer than running all the code
/// that is made. Here the build makes it. What a class does stays the same.
public final class LinkedClasses {
  private final ClassFile format;
  private final SequencedMap<String, byte[]> byPath = new TreeMap<>();
  private final Map<ClassDesc, List<ClassDesc>> joining =
      new TreeMap<>(comparing(ClassDesc::descriptorString));

  /// @param classes the classes from a compiler for Java 11 or later, by their paths in the jar
  /// @param library the class loader that finds all types that these refer to
  public LinkedClasses(Map<String, byte[]> classes, ClassLoader library) {
    format =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(library)));
    classes.forEach(this::link);
    joining.forEach(this::join);
  }

  /// The classes of the jar, and the new classes of its lambdas.
  public SequencedMap<String, byte[]> byPath() {
    return Collections.unmodifiableSequencedMap(byPath);
  }

  private void link(String path, byte[] content) {
    var linking = new ClassLinking(format, format.parse(content));
    byPath.put(path, linking.linked(content));
    linking
        .lambdas()
        .forEach(
            (lambda, itsContent) -> {
              byPath.put(path(lambda), itsContent);
              joining.computeIfAbsent(linking.nestHost(), _ -> new ArrayList<>()).add(lambda);
            });
  }

  /// A lambda calls private members of the class that it was written in, so both have to be in one
  /// nest.
  private void join(ClassDesc host, List<ClassDesc> lambdas) {
    var model = format.parse(byPath.get(path(host)));
    var members = new ArrayList<>(lambdas);
    model
        .findAttribute(Attributes.nestMembers())
        .ifPresent(old -> old.nestMembers().forEach(each -> members.add(each.asSymbol())));
    var joined =
        ClassTransform.dropping(NestMembersAttribute.class::isInstance)
            .andThen(
                ClassTransform.endHandler(
                    built -> built.with(NestMembersAttribute.ofSymbols(members))));
    byPath.put(path(host), format.transformClass(model, joined));
  }

  private static String path(ClassDesc type) {
    var descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1) + ".class";
  }
}
