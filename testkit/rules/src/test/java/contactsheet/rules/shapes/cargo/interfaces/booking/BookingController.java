package contactsheet.rules.shapes.cargo.interfaces.booking;

import contactsheet.rules.shapes.cargo.application.BookingService;

record BookingController(BookingService booking) {}
