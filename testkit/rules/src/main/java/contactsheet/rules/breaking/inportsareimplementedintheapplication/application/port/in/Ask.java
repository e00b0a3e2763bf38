package contactsheet.rules.breaking.inportsareimplementedintheapplication.application.port.in;

public interface Ask {}
