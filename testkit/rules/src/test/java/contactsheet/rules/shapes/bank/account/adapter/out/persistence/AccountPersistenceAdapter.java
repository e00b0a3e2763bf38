package contactsheet.rules.shapes.bank.account.adapter.out.persistence;

import contactsheet.rules.shapes.bank.account.application.port.out.LoadAccountPort;
import contactsheet.rules.shapes.bank.account.domain.Account;

class AccountPersistenceAdapter implements LoadAccountPort {
  @Override
  public Account load() {
    return new Account();
  }
}
