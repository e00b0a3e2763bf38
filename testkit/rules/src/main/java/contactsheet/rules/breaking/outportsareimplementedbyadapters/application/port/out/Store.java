package contactsheet.rules.breaking.outportsareimplementedbyadapters.application.port.out;

public interface Store {}
