package contactsheet.rules.breaking.domaintypescannotchange.domain;

interface OpenOffender {}
