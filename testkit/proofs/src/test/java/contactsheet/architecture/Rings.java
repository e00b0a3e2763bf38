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

  String adapterHttp() {
    return root + ".adapter.http";
  }

  String adapterAws() {
    return root + ".adapter.aws";
  }

  /// The adapters for S3 and DynamoDB, on interfaces for the requests to both.
  String adapterProtocol() {
    return root + ".adapter.protocol";
  }

  /// The interface between the S3 adapter and a reader of pictures.
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

  /// The command line: its composition roots, and below it commands, page, web server and troubles.
  String bootstrapCli() {
    return root + ".bootstrap.cli";
  }

  String commands() {
    return bootstrapCli() + ".commands";
  }

  String page() {
    return bootstrapCli() + ".page";
  }

  String web() {
    return bootstrapCli() + ".web";
  }

  /// The parts between a local S3 and the use cases.
  String pipeline() {
    return bootstrapCli() + ".pipeline";
  }

  /// The trouble switches and what they do to a table in memory.
  String trouble() {
    return bootstrapCli() + ".trouble";
  }

  /// The root that wires the programs of this machine.
  String localCompositionRoot() {
    return bootstrapCli() + ".LocalCompositionRoot";
  }

  String local() {
    return root + ".local";
  }

  /// The benchmarks, outside the default build.
  String benchmark() {
    return root + ".benchmark";
  }

  String seededBugs() {
    return root + ".seededbug";
  }

  /// What searches for histories that break a law, with a bug and without one.
  String model() {
    return root + ".model";
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
        adapterHttp(),
        adapterAws(),
        adapterProtocol(),
        adapterProtocolPicture(),
        adapterImaging(),
        bootstrap(),
        bootstrapLambda(),
        bootstrapCli(),
        commands(),
        page(),
        web(),
        pipeline(),
        trouble(),
        local(),
        seededBugs(),
        model());
  }

  /// The classes in which adapters are constructed: for each program one, for each package of the
  /// function one that adds the clients which the package brings, and one for the programs that run
  /// on this machine.
  Set<String> compositionRoots() {
    return Set.of(
        bootstrapLambda() + ".CompositionRoot",
        bootstrapLambda() + ".sdk.SdkCompositionRoot",
        bootstrapLambda() + ".lean.LeanCompositionRoot",
        bootstrapCli() + ".CompositionRoot",
        localCompositionRoot(),
        // The worlds of the model: a table, and what S3 stores.
        model() + ".Model",
        model() + ".Storage");
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
