package contactsheet.packaging.linking;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Links one class for [LinkedClasses].
final class ClassLinking {
  private static final int OWN =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassFile format;
  private final ClassModel model;
  private final ClassDesc self;
  private final List<Consumer<ClassBuilder>> methods = new ArrayList<>();
  private final SequencedMap<ClassDesc, byte[]> lambdas = new LinkedHashMap<>();

  ClassLinking(ClassFile format, ClassModel model) {
    this.format = format;
    this.model = model;
    self = model.thisClass().asSymbol();
  }

  /// @param original the original class, which is returned if there is nothing to link
  byte[] linked(byte[] original) {
    var linking =
        ClassTransform.transformingMethodBodies(ClassLinking::isDynamic, this::link)
            .andThen(ClassTransform.endHandler(built -> methods.forEach(it -> it.accept(built))));
    var linked = format.transformClass(model, linking);
    return methods.isEmpty() && lambdas.isEmpty() ? original : linked;
  }

  /// The new classes, one for each lambda, which have to join the class's nest.
  SequencedMap<ClassDesc, byte[]> lambdas() {
    return Collections.unmodifiableSequencedMap(lambdas);
  }

  ClassDesc nestHost() {
    return model
        .findAttribute(Attributes.nestHost())
        .map(host -> host.nestHost().asSymbol())
        .orElse(self);
  }

  private static boolean isDynamic(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(InvokeDynamicInstruction.class::isInstance);
  }

  private void link(CodeBuilder code, CodeElement element) {
    // Type annotations in code name the instructions that they are about, and these move here.
    if (element instanceof RuntimeVisibleTypeAnnotationsAttribute) {
      return;
    }
    if (!(element instanceof InvokeDynamicInstruction dynamic
        && isLinked(code, dynamic.invokedynamic().asSymbol()))) {
      code.with(element);
    }
  }

  /// Call sites of other kinds stay, and the JDK links them.
  private boolean isLinked(CodeBuilder code, DynamicCallSiteDesc site) {
    var lambda = Lambda.of(site);
    if (lambda != null) {
      var type = ClassDesc.of(name(self) + "$Lambda" + lambdas.size());
      lambdas.put(type, lambda.asClass(format, type, nestHost()));
      lambda.writeMaking(code, type);
      return true;
    }
    var types = TypeSwitch.of(site);
    var body = types == null ? RecordMethod.of(site) : types;
    if (body == null) {
      return false;
    }
    var name = site.invocationName() + "$" + methods.size();
    methods.add(built -> built.withMethodBody(name, site.invocationType(), OWN, body));
    code.invokestatic(self, name, site.invocationType(), model.flags().has(AccessFlag.INTERFACE));
    return true;
  }

  private static String name(ClassDesc type) {
    return type.packageName() + "." + type.displayName();
  }
}
