package contactsheet.packaging.linking;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lambda or a method reference, as a class.
///
/// @param type the interface that it implements
/// @param name the name of the interface's method
/// @param erased the erased type of that method
/// @param called the same with the caller's types
/// @param captured the types of the captured values
/// @param target the called method
record Lambda(
    ClassDesc type,
    String name,
    MethodTypeDesc erased,
    MethodTypeDesc called,
    List<ClassDesc> captured,
    DirectMethodHandleDesc target) {
  /// Returns null if the call site is no lambda, or needs more than a class of one method.
  static @Nullable Lambda of(DynamicCallSiteDesc site) {
    if (!Bootstrap.LAMBDA.makes(site)) {
      return null;
    }
    var arguments = site.bootstrapArgs();
    return new Lambda(
        site.invocationType().returnType(),
        site.invocationName(),
        (MethodTypeDesc) arguments[0],
        (MethodTypeDesc) arguments[2],
        site.invocationType().parameterList(),
        (DirectMethodHandleDesc) arguments[1]);
  }

  private MethodTypeDesc constructor() {
    return MethodTypeDesc.of(CD_void, captured);
  }

  /// Writes the code that replaces the call site. The captured values are on the stack.
  void writeMaking(CodeBuilder code, ClassDesc self) {
    code.invokestatic(self, "make", constructor().changeReturnType(type));
  }

  byte[] asClass(ClassFile format, ClassDesc self, ClassDesc nestHost) {
    return format.build(
        self,
        built -> {
          built.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
          built.withInterfaceSymbols(type);
          built.with(NestHostAttribute.of(nestHost));
          for (var i = 0; i < captured.size(); i++) {
            built.withField(field(i), captured.get(i), ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
          }
          built.withMethodBody(
              INIT_NAME, constructor(), ClassFile.ACC_PRIVATE, code -> remember(code, self));
          built.withMethodBody(
              "make",
              constructor().changeReturnType(type),
              ClassFile.ACC_STATIC,
              code -> construct(code, self));
          built.withMethodBody(name, erased, ClassFile.ACC_PUBLIC, code -> call(code, self));
        });
  }

  private static String field(int i) {
    return "captured" + i;
  }

  private void remember(CodeBuilder code, ClassDesc self) {
    code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void);
    for (var i = 0; i < captured.size(); i++) {
      code.aload(0).loadLocal(TypeKind.from(captured.get(i)), code.parameterSlot(i));
      code.putfield(self, field(i), captured.get(i));
    }
    code.return_();
  }

  private void construct(CodeBuilder code, ClassDesc self) {
    code.new_(self).dup();
    for (var i = 0; i < captured.size(); i++) {
      code.loadLocal(TypeKind.from(captured.get(i)), code.parameterSlot(i));
    }
    code.invokespecial(self, INIT_NAME, constructor()).areturn();
  }

  private void call(CodeBuilder code, ClassDesc self) {
    var isConstructor = target.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
    if (isConstructor) {
      code.new_(target.owner()).dup();
    }
    var wanted = target.invocationType().parameterList();
    for (var i = 0; i < captured.size(); i++) {
      code.aload(0).getfield(self, field(i), captured.get(i));
      Conversion.write(code, captured.get(i), wanted.get(i));
    }
    for (var i = 0; i < erased.parameterCount(); i++) {
      var from = erased.parameterType(i);
      code.loadLocal(TypeKind.from(from), code.parameterSlot(i));
      Conversion.write(code, from, called.parameterType(i));
      Conversion.write(code, called.parameterType(i), wanted.get(captured.size() + i));
    }
    invoke(code);
    var given = isConstructor ? target.owner() : target.invocationType().returnType();
    Conversion.write(code, given, erased.returnType());
    code.return_(TypeKind.from(erased.returnType()));
  }

  private void invoke(CodeBuilder code) {
    var owner = target.owner();
    var method = target.methodName();
    var type = MethodTypeDesc.ofDescriptor(target.lookupDescriptor());
    switch (target.kind()) {
      case STATIC, INTERFACE_STATIC ->
          code.invokestatic(owner, method, type, target.isOwnerInterface());
      case CONSTRUCTOR -> code.invokespecial(owner, INIT_NAME, type);
      case INTERFACE_VIRTUAL, INTERFACE_SPECIAL -> code.invokeinterface(owner, method, type);
      case VIRTUAL, SPECIAL -> code.invokevirtual(owner, method, type);
      case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
          throw new IllegalArgumentException("no lambda calls a field: " + target);
    }
  }
}
