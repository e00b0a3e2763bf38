package contactsheet.rules.shapes.bank.account.domain;

public record Money(long cents) {}
