package contactsheet.rules.shapes.bank.account.application.service;

import contactsheet.rules.shapes.bank.account.application.port.out.AccountLock;

public class NoOpAccountLock implements AccountLock {
  @Override
  public void lock() {}
}
