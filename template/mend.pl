# Mends what create-from-project makes of this repository. The argument is the archetype's META-INF/.. folder.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Text;

chdir $ARGV[0] or die "$ARGV[0]: $!";
for my $pom (Text::below('archetype-resources', qr{/pom\.xml$})) {
  Text::change($pom, sub {
    # In a pom it replaces only what it takes for coordinates.
    s/placeholder\.group/\${groupId}/g;
    s/placeholder\.root/\${package}/g;
    s/placeholder-name/\${rootArtifactId}/g;
  });
  # It takes the name of a module for that of its folder.
  next unless $pom =~ m{^archetype-resources/(.+/.+)/pom\.xml$};
  my $folder = $1;
  my $module = $folder =~ tr{/}{-}r;
  Text::change('META-INF/maven/archetype-metadata.xml', sub { s{dir="\Q$module\E"}{dir="$folder"} });
  Text::change($pom, sub { s/\$\{artifactId\}/$module/g });
}
my @left = grep { Text::read($_) =~ /placeholder[.\/-](?:root|group|name)/ } grep { -T } Text::below('archetype-resources', qr/./);
die "These would keep a name that is not the new service's, see archetype.filteredExtensions: @left\n" if @left;
