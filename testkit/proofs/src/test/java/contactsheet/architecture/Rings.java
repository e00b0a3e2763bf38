package contactsheet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

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

  /// What adapters on AWS share: what is asked and what answers mean.
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
        adapterHttp(),
        adapterAws(),
        adapterProtocol(),
        adapterProtocolPicture(),
        adapterImaging(),
        bootstrap(),
        bootstrapLambda(),
        local(),
        seededBugs());
  }

  /// Where a program is put together, with the choice of adapters that a package makes.
  DescribedPredicate<JavaClass> areACompositionRoot() {
    return resideInAPackage(tree(bootstrap()))
        .and(
            simpleName("CompositionRoot")
                .or(name(bootstrapCli() + ".LocalCompositionRoot"))
                .or(simpleNameEndingWith("Adapters")));
  }

  /// The package and all below it, in ArchUnit's notation.
  static String tree(String name) {
    return name + "..";
  }
}
