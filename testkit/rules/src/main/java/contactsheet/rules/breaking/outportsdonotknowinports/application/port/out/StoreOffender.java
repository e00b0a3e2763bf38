package contactsheet.rules.breaking.outportsdonotknowinports.application.port.out;

import contactsheet.rules.breaking.outportsdonotknowinports.application.port.in.Asked;

interface StoreOffender {
  void store(Asked asked);
}
