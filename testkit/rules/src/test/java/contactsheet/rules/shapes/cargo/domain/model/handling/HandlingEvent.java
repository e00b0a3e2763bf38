package contactsheet.rules.shapes.cargo.domain.model.handling;

import contactsheet.rules.shapes.cargo.domain.model.cargo.Cargo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record HandlingEvent(@Nullable Cargo cargo, Instant registered) {}
