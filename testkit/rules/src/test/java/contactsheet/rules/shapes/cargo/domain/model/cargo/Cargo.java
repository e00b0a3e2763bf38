package contactsheet.rules.shapes.cargo.domain.model.cargo;

import contactsheet.rules.shapes.cargo.domain.model.handling.HandlingEvent;
import contactsheet.rules.shapes.framework.Validate;

public class Cargo {
  private HandlingEvent latest;

  public Cargo(long id, HandlingEvent first) {
    Validate.isPositive(id);
    latest = first;
  }

  public HandlingEvent handle(HandlingEvent event) {
    var before = latest;
    latest = event;
    return before;
  }
}
