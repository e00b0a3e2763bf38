package contactsheet.bootstrap.cli.commands.terminal;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version in the program's jar.
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"contactsheet " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
