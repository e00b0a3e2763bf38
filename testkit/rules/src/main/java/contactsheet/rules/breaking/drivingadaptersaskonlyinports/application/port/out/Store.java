package contactsheet.rules.breaking.drivingadaptersaskonlyinports.application.port.out;

public interface Store {}
