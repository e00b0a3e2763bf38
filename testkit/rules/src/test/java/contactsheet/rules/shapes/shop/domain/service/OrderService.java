package contactsheet.rules.shapes.shop.domain.service;

import java.util.UUID;

public interface OrderService {
  UUID create();
}
