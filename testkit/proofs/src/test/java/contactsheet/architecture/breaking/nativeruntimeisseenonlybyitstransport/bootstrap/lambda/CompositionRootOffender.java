package contactsheet.architecture.breaking.nativeruntimeisseenonlybyitstransport.bootstrap.lambda;

import software.amazon.awssdk.crt.io.EventLoopGroup;

/// Even where everything is put together.
record CompositionRootOffender(EventLoopGroup group) {}
