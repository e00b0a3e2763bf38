package contactsheet.rules.breaking.adaptersdonotknoweachother.adapter.crt.s3;

import contactsheet.rules.breaking.adaptersdonotknoweachother.adapter.aws.dynamodb.Item;

record TwinOffender(Item item) {}
