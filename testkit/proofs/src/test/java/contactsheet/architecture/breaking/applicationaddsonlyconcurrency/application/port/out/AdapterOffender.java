package contactsheet.architecture.breaking.applicationaddsonlyconcurrency.application.port.out;

import contactsheet.architecture.breaking.applicationaddsonlyconcurrency.adapter.inmemory.Store;

interface AdapterOffender {
  Store store();
}
