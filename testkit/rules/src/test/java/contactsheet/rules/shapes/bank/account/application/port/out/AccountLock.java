package contactsheet.rules.shapes.bank.account.application.port.out;

public interface AccountLock {
  void lock();
}
