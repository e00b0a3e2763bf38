package contactsheet.rules.breaking.adaptersdonotknoweachother.adapter.aws.s3;

import contactsheet.rules.breaking.adaptersdonotknoweachother.adapter.aws.dynamodb.Item;

record SiblingOffender(Item item) {}
