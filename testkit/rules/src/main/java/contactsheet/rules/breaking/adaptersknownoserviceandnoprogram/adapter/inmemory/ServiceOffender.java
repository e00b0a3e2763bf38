package contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.adapter.inmemory;

import contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.application.Service;

record ServiceOffender(Service service) {}
