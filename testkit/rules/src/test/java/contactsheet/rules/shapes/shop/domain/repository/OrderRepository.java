package contactsheet.rules.shapes.shop.domain.repository;

import contactsheet.rules.shapes.shop.domain.Order;
import java.util.UUID;

public interface OrderRepository {
  Order find(UUID id);
}
