package contactsheet.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/// Cuts the adapters into the pieces that must not know each other: a module each, and in a module
/// on AWS the adapters for S3 and for DynamoDB. What these share belongs to none of them: what
/// stands in such a module's own package, its transport, and the protocols that they speak. Who may
/// know that, other rules say. What the S3 adapter asks of a reader of pictures belongs to the
/// adapter that reads them.
record AdapterSlices(Rings rings) implements SliceAssignment {
  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    var name = type.getPackageName();
    if (!name.startsWith(rings.adapter() + ".") || isShared(type.getPackage())) {
      return SliceIdentifier.ignore();
    }
    return SliceIdentifier.of(
        name.equals(rings.adapterProtocolPicture())
            ? "imaging"
            : name.substring(rings.adapter().length() + 1));
  }

  private boolean isShared(JavaPackage part) {
    return !part.getSubpackages().isEmpty()
        || part.getRelativeName().equals("http")
        || part.getName().startsWith(rings.adapterProtocol())
            && !part.getName().equals(rings.adapterProtocolPicture());
  }

  @Override
  public String getDescription() {
    return "adapters";
  }

  /// Whether both are in the same adapter module: equal up to the first name below `adapter`.
  static boolean sameModule(Rings rings, JavaClass one, JavaClass other) {
    return moduleOf(rings, one).equals(moduleOf(rings, other));
  }

  private static String moduleOf(Rings rings, JavaClass type) {
    var name = type.getPackageName();
    var prefix = rings.adapter() + ".";
    if (!name.startsWith(prefix)) {
      return name;
    }
    var end = name.indexOf('.', prefix.length());
    return end < 0 ? name : name.substring(0, end);
  }
}
