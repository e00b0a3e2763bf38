package contactsheet.rules.shapes.shop.infrastructure.configuration;

import contactsheet.rules.shapes.shop.domain.repository.OrderRepository;
import contactsheet.rules.shapes.shop.domain.service.DomainOrderService;
import contactsheet.rules.shapes.shop.domain.service.OrderService;

record BeanConfiguration() {
  OrderService service(OrderRepository orders) {
    return new DomainOrderService(orders);
  }
}
