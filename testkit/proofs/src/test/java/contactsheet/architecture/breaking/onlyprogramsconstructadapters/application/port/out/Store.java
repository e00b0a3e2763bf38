package contactsheet.architecture.breaking.onlyprogramsconstructadapters.application.port.out;

public interface Store {}
