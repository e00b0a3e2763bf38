package contactsheet.rules.shapes.bank.account.application.port.out;

import contactsheet.rules.shapes.bank.account.domain.Account;

public interface LoadAccountPort {
  Account load();
}
