package contactsheet.packaging.linking;

import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;

/// The JDK's bootstrap methods that this package replaces.
enum Bootstrap {
  LAMBDA("java.lang.invoke.LambdaMetafactory", "metafactory"),
  TYPE_SWITCH("java.lang.runtime.SwitchBootstraps", "typeSwitch"),
  RECORD_METHOD("java.lang.runtime.ObjectMethods", "bootstrap");

  private final String owner;
  private final String method;

  Bootstrap(String owner, String method) {
    this.owner = owner;
    this.method = method;
  }

  boolean makes(DynamicCallSiteDesc site) {
    return site.bootstrapMethod() instanceof DirectMethodHandleDesc bootstrap
        && bootstrap.owner().equals(ClassDesc.of(owner))
        && bootstrap.methodName().equals(method);
  }
}
