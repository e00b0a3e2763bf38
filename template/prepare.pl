# Takes out of a copy of this repository what template/left-out names, and every mention of a module that left.
use strict;
use warnings;
use File::Path 'remove_tree';
use FindBin;
use lib $FindBin::Bin;
use Text;

my ($source, $list) = @ARGV;
open(my $left_out, '<', $list) or die "$list: $!";
chdir $source or die "$source: $!";
my @modules = Text::read('pom.xml') =~ m{<module>(.*?)</module>}g;
my (@artifacts, @packages);
chomp(my @lines = <$left_out>);
my %kept = map { /^!(.*)/ ? ($1 => 1) : () } @lines;
for my $pattern (grep { !/^([#!]|$)/ } @lines) {
  for my $path (grep { !$kept{$_} } glob $pattern) {
    for my $module (grep { $_ eq $path || /^\Q$path\E\// } @modules) {
      my $pom = Text::read("$module/pom.xml") =~ s{<parent>.*?</parent>}{}sr;
      my ($artifact) = $pom =~ m{<artifactId>(.*?)</artifactId>};
      push @artifacts, $artifact;
      push @packages, map { s{.*src/main/java/(.*)/package-info.java}{$1}r =~ tr{/}{.}r } Text::below("$module/src/main", qr/package-info\.java$/);
      Text::change('pom.xml', sub { s{\n *<module>\Q$module\E</module>}{} });
    }
    remove_tree($path);
  }
}

for my $pom (Text::below('.', qr/pom\.xml$/)) {
  for my $artifact (@artifacts) {
    Text::change($pom, sub { s{\n *<dependency>\s*<groupId>contactsheet</groupId>\s*<artifactId>\Q$artifact\E</artifactId>.*?</dependency>}{}gs });
  }
}
for my $package (@packages) {
  Text::change('docs/components.puml', sub {
    if (s/\n *\[[^\n]*<<\Q$package\E\.*>> as (\w+)//) {
      my $alias = $1;
      s/\n(?:\Q$alias\E --> \w+|\w+ --> \Q$alias\E)(?=\n)//g;
    }
  });
  my $below = $package =~ s/^contactsheet//r;
  Text::change('architecture-tests/src/test/java/contactsheet/architecture/Rings.java', sub {
    if (/String (\w+)\(\) \{\s*return root \+ "\Q$below\E";/) {
      my $ring = $1;
      s/(List\.of\(.*?)\n *\Q$ring\E\(\),/$1/s;
    }
  });
}
# A smaller suite is complete too.
Text::change('.mvn/report/TestReport.java', sub { s/(FEWEST_TESTS = )\d+/${1}1500/ });
# Enough histories to notice a mistake while working; the profile exhaustive plays more. There are no seeded bugs to leave alone.
Text::change('application-tests/pom.xml', sub { s/(<contactsheet.histories>)20000/${1}2000/; s/\n *<!-- They test the search[^\n]*\n[^\n]*mutant[^\n]*// });
