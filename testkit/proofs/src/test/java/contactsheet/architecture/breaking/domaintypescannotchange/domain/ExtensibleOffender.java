package contactsheet.architecture.breaking.domaintypescannotchange.domain;

class ExtensibleOffender {}
