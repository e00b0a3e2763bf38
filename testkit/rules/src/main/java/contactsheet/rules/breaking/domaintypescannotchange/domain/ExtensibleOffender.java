package contactsheet.rules.breaking.domaintypescannotchange.domain;

class ExtensibleOffender {}
