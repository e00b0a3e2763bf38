package contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.bootstrap.lambda;

import contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.adapter.aws.dynamodb.MapperOffender;
import contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.adapter.crt.http.TransportOffender;

record Root(MapperOffender mapper, TransportOffender transport) {}
