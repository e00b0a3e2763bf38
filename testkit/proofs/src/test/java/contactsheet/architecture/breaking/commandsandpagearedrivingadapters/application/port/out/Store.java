package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.application.port.out;

public interface Store {}
