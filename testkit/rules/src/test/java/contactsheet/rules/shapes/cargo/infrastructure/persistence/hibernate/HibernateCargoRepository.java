package contactsheet.rules.shapes.cargo.infrastructure.persistence.hibernate;

import contactsheet.rules.shapes.cargo.domain.model.cargo.Cargo;
import contactsheet.rules.shapes.cargo.domain.model.cargo.CargoRepository;
import contactsheet.rules.shapes.cargo.domain.model.handling.HandlingEvent;
import java.time.Instant;

public class HibernateCargoRepository implements CargoRepository {
  @Override
  public Cargo find(long id) {
    return new Cargo(id, new HandlingEvent(null, Instant.EPOCH));
  }
}
