package contactsheet.architecture.breaking.outportsareimplementedbyadapters.application.port.out;

public interface Store {}
