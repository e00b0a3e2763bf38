package contactsheet.rules.breaking.onlyrootsconstructadapters.application.port.out;

public interface Store {}
