package contactsheet.rules.breaking.outportsareimplementedbyadapters.application;

import contactsheet.rules.breaking.outportsareimplementedbyadapters.application.port.out.Store;

record StoreOffender() implements Store {}
