package contactsheet.rules.shapes.bank.account.application.port.in;

public interface SendMoneyUseCase {
  boolean send(SendMoneyCommand command);
}
