package contactsheet.packaging.linking;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Converts a value on the stack, because a lambda's caller and its body may differ in types.
final class Conversion {
  private Conversion() {}

  static void write(CodeBuilder code, ClassDesc from, ClassDesc to) {
    if (to.equals(ConstantDescs.CD_void)) {
      drop(code, TypeKind.from(from));
    } else if (from.isPrimitive() && to.isPrimitive()) {
      if (!from.equals(to)) {
        code.conversion(TypeKind.from(from), TypeKind.from(to));
      }
    } else if (from.isPrimitive()) {
      var box = Boxes.of(TypeKind.from(from));
      code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
    } else if (to.isPrimitive()) {
      var box = Boxes.of(TypeKind.from(to));
      code.checkcast(box).invokevirtual(box, to.displayName() + "Value", MethodTypeDesc.of(to));
    } else if (!from.equals(to) && !to.equals(ConstantDescs.CD_Object)) {
      code.checkcast(to);
    }
  }

  private static void drop(CodeBuilder code, TypeKind kind) {
    switch (kind.slotSize()) {
      case 1 -> code.pop();
      case 2 -> code.pop2();
      default -> {}
    }
  }
}
