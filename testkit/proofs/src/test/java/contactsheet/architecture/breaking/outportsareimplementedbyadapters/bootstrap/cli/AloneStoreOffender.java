package contactsheet.architecture.breaking.outportsareimplementedbyadapters.bootstrap.cli;

import contactsheet.architecture.breaking.outportsareimplementedbyadapters.application.port.out.Store;

record AloneStoreOffender() implements Store {}
