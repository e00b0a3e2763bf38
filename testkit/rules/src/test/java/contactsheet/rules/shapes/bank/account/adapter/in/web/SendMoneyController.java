package contactsheet.rules.shapes.bank.account.adapter.in.web;

import contactsheet.rules.shapes.bank.account.application.port.in.SendMoneyUseCase;

record SendMoneyController(SendMoneyUseCase sending) {}
