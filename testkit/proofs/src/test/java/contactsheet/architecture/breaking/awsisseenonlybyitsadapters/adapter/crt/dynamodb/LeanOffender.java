package contactsheet.architecture.breaking.awsisseenonlybyitsadapters.adapter.crt.dynamodb;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

record LeanOffender(DynamoDbClient client) {}
