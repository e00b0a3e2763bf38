package contactsheet.architecture.breaking.portsholdonlyinterfacesrecordsandenums.application.port.in;

final class ClassOffender {}
