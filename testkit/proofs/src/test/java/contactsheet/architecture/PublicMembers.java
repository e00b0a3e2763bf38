package contactsheet.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// Finds the public types, methods and constructors of a source without a comment. Methods that
/// override inherit theirs, a test's name is a sentence, and a record's constructor has the
/// record's comment.
final class PublicMembers extends TreePathScanner<@Nullable Void, String> {
  private static final Set<String> SPEAK_FOR_THEMSELVES =
      Set.of("Override", "Test", "ParameterizedTest", "Property");

  private final DocTrees comments;
  private final Consumer<String> uncommented;

  PublicMembers(DocTrees comments, Consumer<String> uncommented) {
    this.comments = comments;
    this.uncommented = uncommented;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, String outer) {
    if (!isForOthers(type.getModifiers())) {
      return null;
    }
    var name = outer.isEmpty() ? "" + type.getSimpleName() : outer + "." + type.getSimpleName();
    check(name);
    return super.visitClass(type, name);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, String outer) {
    if (isForOthers(method.getModifiers()) && !speaksForItself(method)) {
      check(outer + "." + method.getName());
    }
    return null;
  }

  private void check(String name) {
    if (comments.getDocComment(getCurrentPath()) == null) {
      uncommented.accept(name);
    }
  }

  /// In an interface, every member that is not private is public.
  private boolean isForOthers(ModifiersTree modifiers) {
    var flags = modifiers.getFlags();
    return flags.contains(Modifier.PUBLIC)
        || flags.contains(Modifier.PROTECTED)
        || (isIn(Tree.Kind.INTERFACE) && !flags.contains(Modifier.PRIVATE));
  }

  private boolean speaksForItself(MethodTree method) {
    return (isIn(Tree.Kind.RECORD) && method.getName().contentEquals("<init>"))
        || method.getModifiers().getAnnotations().stream()
            .anyMatch(each -> SPEAK_FOR_THEMSELVES.contains(each.getAnnotationType().toString()));
  }

  private boolean isIn(Tree.Kind kind) {
    return getCurrentPath().getParentPath().getLeaf().getKind() == kind;
  }
}
