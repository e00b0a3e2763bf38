package contactsheet.rules.breaking.portsholdonlyinterfacesrecordsandenums.application.port.in;

final class ClassOffender {}
