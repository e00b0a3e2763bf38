/// A published test kit: what every adapter of an out-port has to do, as abstract tests on plain
/// JUnit that its own tests inherit. It knows the ports and the domain, and no adapter.
///
/// The whole test of a store whose rows two buckets can share:
///
/// {@snippet file="contactsheet/adapter/inmemory/FilenameAndBucketTableInMemoryTest.java"}
@NullMarked
package contactsheet.contract;

import org.jspecify.annotations.NullMarked;
