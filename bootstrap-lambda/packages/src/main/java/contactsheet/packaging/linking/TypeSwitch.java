package contactsheet.packaging.linking;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A method that finds the case of a switch by the type of a value.
///
/// @param types the types of the cases
record TypeSwitch(List<ClassDesc> types) implements Consumer<CodeBuilder> {
  /// Returns null if the call site is no switch over types, or has cases of other kinds.
  static @Nullable TypeSwitch of(DynamicCallSiteDesc site) {
    if (!Bootstrap.TYPE_SWITCH.makes(site)) {
      return null;
    }
    var types = new ArrayList<ClassDesc>();
    for (var label : site.bootstrapArgs()) {
      if (!(label instanceof ClassDesc type)) {
        return null;
      }
      types.add(type);
    }
    return new TypeSwitch(types);
  }

  /// The arguments are the value, and the number of the first case to try.
  @Override
  public void accept(CodeBuilder code) {
    var value = code.parameterSlot(0);
    var first = code.parameterSlot(1);
    var isThere = code.newLabel();
    code.aload(value).ifnonnull(isThere).iconst_m1().ireturn().labelBinding(isThere);
    for (var i = 0; i < types.size(); i++) {
      var next = code.newLabel();
      code.loadConstant(i).iload(first).if_icmplt(next);
      code.aload(value).instanceOf(types.get(i)).ifeq(next);
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(types.size()).ireturn();
  }
}
