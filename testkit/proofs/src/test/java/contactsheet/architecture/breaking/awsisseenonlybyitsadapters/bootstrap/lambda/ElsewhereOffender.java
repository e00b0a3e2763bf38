package contactsheet.architecture.breaking.awsisseenonlybyitsadapters.bootstrap.lambda;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

record ElsewhereOffender(DynamoDbClient client) {}
