package contactsheet.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/// The packages of the hexagon below a root: the product's, or that of a fixture which breaks a
/// rule.
record Rings(String root) {
  static final Rings PRODUCT = new Rings("contactsheet");

  String domain() {
    return root + ".domain";
  }

  String application() {
    return root + ".application";
  }

  String portIn() {
    return root + ".application.port.in";
  }

  String portOut() {
    return root + ".application.port.out";
  }

  String contract() {
    return root + ".contract";
  }

  String contractAws() {
    return root + ".contract.aws";
  }

  String adapter() {
    return root + ".adapter";
  }

  String adapterInMemory() {
    return root + ".adapter.inmemory";
  }

  String adapterEvents() {
    return root + ".adapter.events";
  }

  String adapterQueries() {
    return root + ".adapter.queries";
  }

  String adapterAws() {
    return root + ".adapter.aws";
  }

  /// The adapters for S3 and DynamoDB, over interfaces of what is asked of both.
  String adapterProtocol() {
    return root + ".adapter.protocol";
  }

  /// What the S3 adapter asks of a reader of pictures.
  String adapterProtocolPicture() {
    return root + ".adapter.protocol.picture";
  }

  String adapterImaging() {
    return root + ".adapter.imaging";
  }

  String bootstrap() {
    return root + ".bootstrap";
  }

  String bootstrapLambda() {
    return root + ".bootstrap.lambda";
  }

  /// A command line, where there is one: it alone may do some things, and no rule guards it.
  String bootstrapCli() {
    return root + ".bootstrap.cli";
  }

  String local() {
    return root + ".local";
  }

  String seededBugs() {
    return root + ".seededbug";
  }

  /// Every package that a rule guards: if one of them is not there, the rule guards nothing.
  List<String> all() {
    return List.of(
        domain(),
        application(),
        portIn(),
        portOut(),
        contract(),
        contractAws(),
        adapter(),
        adapterInMemory(),
        adapterEvents(),
        adapterQueries(),
        adapterAws(),
        adapterProtocol(),
        adapterProtocolPicture(),
        adapterImaging(),
        bootstrap(),
        bootstrapLambda(),
        local(),
        seededBugs());
  }

  /// The classes that put a program together: one for each program, and one for each package of the
  /// function, which adds the clients that the package brings.
  Set<String> compositionRoots() {
    return Set.of(
        bootstrapLambda() + ".CompositionRoot",
        bootstrapLambda() + ".sdk.SdkCompositionRoot",
        bootstrapLambda() + ".lean.LeanCompositionRoot",
        bootstrapCli() + ".CompositionRoot");
  }

  DescribedPredicate<JavaClass> areACompositionRoot() {
    return DescribedPredicate.describe(
        "be a composition root", type -> compositionRoots().contains(type.getName()));
  }

  /// The package and all below it, in ArchUnit's notation.
  static String tree(String name) {
    return name + "..";
  }
}
