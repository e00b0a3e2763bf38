package contactsheet.rules.shapes.cargo.domain.model.cargo;

public interface CargoRepository {
  Cargo find(long id);
}
