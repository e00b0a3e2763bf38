package contactsheet.architecture.breaking.outportsareimplementedbyadapters.application;

import contactsheet.architecture.breaking.outportsareimplementedbyadapters.application.port.out.Store;

record StandingBeforeOffender(Store store) implements Store {}
