package contactsheet.architecture.breaking.outportsdonotknowinports.application.port.out;

import contactsheet.architecture.breaking.outportsdonotknowinports.application.port.in.Asked;

interface StoreOffender {
  void store(Asked asked);
}
