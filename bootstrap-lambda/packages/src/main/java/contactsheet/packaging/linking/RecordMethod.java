package contactsheet.packaging.linking;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The `equals` or the `hashCode` of a record, as the JDK would make it. Its `toString` is for
/// messages, and not needed at a start.
///
/// @param record the type of the record
/// @param fields the components of the record
/// @param isEquals whether the method is `equals`, or else `hashCode`
record RecordMethod(ClassDesc record, List<Field> fields, boolean isEquals)
    implements Consumer<CodeBuilder> {
  private static final ClassDesc OBJECTS = Objects.class.describeConstable().orElseThrow();

  record Field(String name, ClassDesc type) {}

  /// Returns null if the call site is no such method of a record.
  static @Nullable RecordMethod of(DynamicCallSiteDesc site) {
    var isEquals = site.invocationName().equals("equals");
    if (!Bootstrap.RECORD_METHOD.makes(site)
        || !(isEquals || site.invocationName().equals("hashCode"))) {
      return null;
    }
    var fields =
        Stream.of(site.bootstrapArgs())
            .filter(DirectMethodHandleDesc.class::isInstance)
            .map(DirectMethodHandleDesc.class::cast)
            .map(getter -> new Field(getter.methodName(), getter.invocationType().returnType()))
            .toList();
    return new RecordMethod(site.invocationType().parameterType(0), fields, isEquals);
  }

  @Override
  public void accept(CodeBuilder code) {
    if (isEquals) {
      writeEquals(code);
    } else {
      writeHashCode(code);
    }
  }

  private void writeHashCode(CodeBuilder code) {
    code.iconst_0();
    for (var field : fields) {
      code.loadConstant(31).imul().aload(0).getfield(record, field.name(), field.type());
      var type = field.type().isPrimitive() ? field.type() : CD_Object;
      code.invokestatic(holder(type), "hashCode", MethodTypeDesc.of(CD_int, type)).iadd();
    }
    code.ireturn();
  }

  private void writeEquals(CodeBuilder code) {
    var different = code.newLabel();
    code.aload(1).instanceOf(record).ifeq(different);
    for (var field : fields) {
      code.aload(0).getfield(record, field.name(), field.type());
      code.aload(1).checkcast(record).getfield(record, field.name(), field.type());
      if (field.type().isPrimitive()) {
        var compared = MethodTypeDesc.of(CD_int, field.type(), field.type());
        code.invokestatic(holder(field.type()), "compare", compared).ifne(different);
      } else {
        var equals = MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object);
        code.invokestatic(OBJECTS, "equals", equals).ifeq(different);
      }
    }
    code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
  }

  /// The class of the JDK that has these methods for a type.
  private static ClassDesc holder(ClassDesc type) {
    return type.isPrimitive() ? Boxes.of(TypeKind.from(type)) : OBJECTS;
  }
}
