package contactsheet.rules.breaking.drivingadaptersaskonlyinports.adapter.web;

import contactsheet.rules.breaking.drivingadaptersaskonlyinports.application.port.out.Store;

record PageOffender(Store store) {}
