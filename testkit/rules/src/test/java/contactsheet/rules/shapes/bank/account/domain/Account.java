package contactsheet.rules.shapes.bank.account.domain;

import java.time.Instant;

public class Account {
  private Money balance = new Money(0);

  public Instant deposit(Money money) {
    balance = new Money(balance.cents() + money.cents());
    return Instant.now();
  }
}
