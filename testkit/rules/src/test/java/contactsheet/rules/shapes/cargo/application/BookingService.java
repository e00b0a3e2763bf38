package contactsheet.rules.shapes.cargo.application;

public interface BookingService {
  void handle(long cargo);
}
