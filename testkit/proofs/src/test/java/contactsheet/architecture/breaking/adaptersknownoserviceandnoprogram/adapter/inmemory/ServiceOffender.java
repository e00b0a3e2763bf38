package contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.adapter.inmemory;

import contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.application.Service;

record ServiceOffender(Service service) {}
