package contactsheet.rules.shapes.shop.infrastructure.repository.mongo;

import contactsheet.rules.shapes.shop.domain.Order;
import contactsheet.rules.shapes.shop.domain.repository.OrderRepository;
import java.util.UUID;

public class MongoOrderRepository implements OrderRepository {
  @Override
  public Order find(UUID id) {
    return new Order();
  }
}
