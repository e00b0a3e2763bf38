package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import java.util.function.BooleanSupplier;

/// Forwards each call to one of two sources.
///
/// @param other the source that is called while `isOn` returns true
record SwitchedSource(ObjectMetadataSource proper, ObjectMetadataSource other, BooleanSupplier isOn)
    implements ObjectMetadataSource {
  @Override
  public ObservationResult observe(ObjectLocation location) {
    return (isOn.getAsBoolean() ? other : proper).observe(location);
  }
}
