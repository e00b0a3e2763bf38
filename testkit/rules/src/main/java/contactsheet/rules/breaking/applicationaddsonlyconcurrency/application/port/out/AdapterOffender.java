package contactsheet.rules.breaking.applicationaddsonlyconcurrency.application.port.out;

import contactsheet.rules.breaking.applicationaddsonlyconcurrency.adapter.inmemory.Store;

interface AdapterOffender {
  Store store();
}
