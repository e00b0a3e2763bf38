package contactsheet.architecture.breaking.lambdaruntimeisseenonlybythefunction.adapter.events;

import com.amazonaws.services.lambda.runtime.Context;

record ContextOffender(Context context) {}
