package contactsheet.architecture.breaking.lambdaeventtypesareseenonlybytheeventadapter.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.events.S3Event;

record EventTypeOffender(S3Event event) {}
