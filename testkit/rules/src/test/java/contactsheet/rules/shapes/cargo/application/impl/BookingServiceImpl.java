package contactsheet.rules.shapes.cargo.application.impl;

import contactsheet.rules.shapes.cargo.application.BookingService;
import contactsheet.rules.shapes.cargo.domain.model.cargo.CargoRepository;
import contactsheet.rules.shapes.cargo.domain.model.handling.HandlingEvent;
import contactsheet.rules.shapes.framework.Transactional;
import java.time.Instant;

public class BookingServiceImpl implements BookingService {
  private final CargoRepository cargos;

  public BookingServiceImpl(CargoRepository cargos) {
    this.cargos = cargos;
  }

  @Override
  @Transactional
  public void handle(long cargo) {
    cargos.find(cargo).handle(new HandlingEvent(null, Instant.now()));
  }
}
