package contactsheet.architecture.breaking.nativeruntimeisseenonlybyitstransport.adapter.crt.s3;

import software.amazon.awssdk.crt.http.HttpRequest;

record BypassingOffender(HttpRequest request) {}
