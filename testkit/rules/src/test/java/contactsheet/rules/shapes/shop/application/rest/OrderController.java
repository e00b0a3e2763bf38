package contactsheet.rules.shapes.shop.application.rest;

import contactsheet.rules.shapes.shop.domain.service.OrderService;

record OrderController(OrderService orders) {}
