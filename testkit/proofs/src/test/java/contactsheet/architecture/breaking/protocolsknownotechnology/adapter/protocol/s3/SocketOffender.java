package contactsheet.architecture.breaking.protocolsknownotechnology.adapter.protocol.s3;

import java.net.Socket;

record SocketOffender(Socket connection) {}
