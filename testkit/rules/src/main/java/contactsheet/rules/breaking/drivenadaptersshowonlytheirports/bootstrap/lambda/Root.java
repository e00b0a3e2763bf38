package contactsheet.rules.breaking.drivenadaptersshowonlytheirports.bootstrap.lambda;

import contactsheet.rules.breaking.drivenadaptersshowonlytheirports.adapter.aws.dynamodb.MapperOffender;
import contactsheet.rules.breaking.drivenadaptersshowonlytheirports.adapter.imaging.ParserOffender;

record Root(MapperOffender mapper, ParserOffender parser) {}
