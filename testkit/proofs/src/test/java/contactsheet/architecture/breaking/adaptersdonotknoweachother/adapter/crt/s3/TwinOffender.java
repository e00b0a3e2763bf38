package contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.crt.s3;

import contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.aws.dynamodb.Item;

record TwinOffender(Item item) {}
