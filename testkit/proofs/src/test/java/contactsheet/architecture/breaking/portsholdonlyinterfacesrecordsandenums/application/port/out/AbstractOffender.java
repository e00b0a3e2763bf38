package contactsheet.architecture.breaking.portsholdonlyinterfacesrecordsandenums.application.port.out;

abstract class AbstractOffender {}
