/// A published test kit: the behaviour of every adapter of an out-port, as abstract tests on plain
/// JUnit that the adapter's own tests inherit. It depends on the ports and the domain, and on no
/// adapter.
///
/// The whole test of a store whose rows two buckets can share:
///
/// {@snippet file="contactsheet/adapter/inmemory/FilenameAndBucketTableInMemoryTest.java"}
@NullMarked
package contactsheet.contract;

import org.jspecify.annotations.NullMarked;
