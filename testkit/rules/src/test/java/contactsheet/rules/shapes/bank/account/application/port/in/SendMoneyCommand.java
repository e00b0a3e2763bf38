package contactsheet.rules.shapes.bank.account.application.port.in;

import contactsheet.rules.shapes.bank.account.domain.Money;

public class SendMoneyCommand {
  private final Money money;

  public SendMoneyCommand(Money money) {
    this.money = money;
  }

  public Money money() {
    return money;
  }
}
