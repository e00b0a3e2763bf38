package contactsheet.rules.shapes.bank.account.application.service;

import contactsheet.rules.shapes.bank.account.application.port.in.SendMoneyCommand;
import contactsheet.rules.shapes.bank.account.application.port.in.SendMoneyUseCase;
import contactsheet.rules.shapes.bank.account.application.port.out.LoadAccountPort;
import contactsheet.rules.shapes.framework.Transactional;
import java.time.Instant;

@Transactional
public class SendMoneyService implements SendMoneyUseCase {
  private final LoadAccountPort accounts;

  public SendMoneyService(LoadAccountPort accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean send(SendMoneyCommand command) {
    return accounts.load().deposit(command.money()).isBefore(Instant.now());
  }
}
