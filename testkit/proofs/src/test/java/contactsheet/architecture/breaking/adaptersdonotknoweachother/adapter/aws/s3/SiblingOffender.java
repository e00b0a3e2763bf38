package contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.aws.s3;

import contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.aws.dynamodb.Item;

record SiblingOffender(Item item) {}
