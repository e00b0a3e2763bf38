package contactsheet.architecture.breaking.outportsareimplementedbyadapters.application;

import contactsheet.architecture.breaking.outportsareimplementedbyadapters.application.port.out.Store;

record StoreOffender() implements Store {}
