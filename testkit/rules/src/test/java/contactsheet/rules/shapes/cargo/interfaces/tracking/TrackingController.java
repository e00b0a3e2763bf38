package contactsheet.rules.shapes.cargo.interfaces.tracking;

import contactsheet.rules.shapes.cargo.domain.model.cargo.CargoRepository;

record TrackingController(CargoRepository cargos) {}
