package contactsheet.rules.breaking.portsholdonlyinterfacesrecordsandenums.application.port.out;

abstract class AbstractOffender {}
