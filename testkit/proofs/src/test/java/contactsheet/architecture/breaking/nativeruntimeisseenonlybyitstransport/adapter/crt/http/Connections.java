package contactsheet.architecture.breaking.nativeruntimeisseenonlybyitstransport.adapter.crt.http;

import software.amazon.awssdk.crt.http.HttpClientConnection;

record Connections(HttpClientConnection one) {}
