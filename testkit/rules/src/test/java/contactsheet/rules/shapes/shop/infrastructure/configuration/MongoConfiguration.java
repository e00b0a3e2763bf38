package contactsheet.rules.shapes.shop.infrastructure.configuration;

import contactsheet.rules.shapes.shop.domain.repository.OrderRepository;
import contactsheet.rules.shapes.shop.infrastructure.repository.mongo.MongoOrderRepository;

record MongoConfiguration() {
  OrderRepository orders() {
    return new MongoOrderRepository();
  }
}
