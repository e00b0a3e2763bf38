# Gives a copy of this repository names that the archetype plug-in can replace as plain text: here group, artifact, package,
# system properties and metrics are all called contactsheet, so that which is which has to be told apart first.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Text;

chdir $ARGV[0] or die "$ARGV[0]: $!";
my %below = map { m{src/\w+/java/contactsheet/(\w+)} ? ($1 => 1) : () } Text::below('.', qr/\.java$/);
my $below = join '|', sort keys %below;
for my $file (grep { -T } Text::below('.', qr/./)) {
  Text::change($file, sub {
    s{<groupId>contactsheet</groupId>}{<groupId>placeholder.group</groupId>}g;
    s{\bcontactsheet(?=\.(?:$below|queue)(?![\w-]))}{placeholder.root}g; # packages
    s{\bcontactsheet(?=\.\*\*|/(?:$below)/)}{placeholder.root}g;
    s{Rings\("contactsheet"\)}{Rings("placeholder.root")};
    s{placeholder\.root/}{placeholder/root/}g;
    s{(?<=_)contactsheet|contactsheet(?=_)}{this_service}g; # in identifiers
    s{CONTACTSHEET(?=_)}{THIS_SERVICE}g; # in the environment
    s{contactsheet}{placeholder-name}gi;
  });
}
for my $folder (glob '{,*/}*/src/*/java/contactsheet {,*/}*/src/*/resources/contactsheet') {
  next unless -d $folder;
  my $parent = $folder =~ s{/contactsheet$}{}r;
  mkdir "$parent/placeholder";
  rename $folder, "$parent/placeholder/root" or die "$folder: $!";
}
