package contactsheet.rules.breaking.outportsareimplementedbyadapters.bootstrap.cli;

import contactsheet.rules.breaking.outportsareimplementedbyadapters.application.port.out.Store;

record AloneStoreOffender() implements Store {}
