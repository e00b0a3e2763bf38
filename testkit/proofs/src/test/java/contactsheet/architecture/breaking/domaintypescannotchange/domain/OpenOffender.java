package contactsheet.architecture.breaking.domaintypescannotchange.domain;

interface OpenOffender {}
