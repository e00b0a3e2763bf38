package contactsheet.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import contactsheet.rules.Ring.Kind;

/// Divides the adapters into parts that must not depend on each other. Shared packages belong to
/// none of them.
record AdapterSlices(Layout layout) implements SliceAssignment {
  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    return layout.in(Kind.SHARED_BY_ADAPTERS).test(type)
        ? SliceIdentifier.ignore()
        : layout.adapterOf(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
  }

  @Override
  public String getDescription() {
    return "adapters";
  }
}
