package contactsheet.architecture.breaking.inportsareimplementedintheapplication.application.port.in;

public interface Ask {}
