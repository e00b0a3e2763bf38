package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import java.util.function.BooleanSupplier;

/// One source or another.
///
/// @param other asked while `isOn` says so
record SwitchedSource(ObjectMetadataSource proper, ObjectMetadataSource other, BooleanSupplier isOn)
    implements ObjectMetadataSource {
  @Override
  public ObservationResult observe(ObjectLocation location) {
    return (isOn.getAsBoolean() ? other : proper).observe(location);
  }
}
