package contactsheet.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import contactsheet.rules.Ring.Kind;

/// Cuts the adapters into the pieces that must not know each other. What they share belongs to none
/// of them.
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
