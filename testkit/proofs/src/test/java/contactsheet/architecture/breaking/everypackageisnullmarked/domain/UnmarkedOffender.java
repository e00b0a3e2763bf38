package contactsheet.architecture.breaking.everypackageisnullmarked.domain;

record UnmarkedOffender() {}
