# Takes out of a copy of this repository what template/left-out names, and every mention of it.
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
chomp(my @lines = grep { !/^(#|$)/ } <$left_out>);
my %kept = map { /^!(.*)/ ? ($1 => 1) : () } @lines;
my %left = map { /:/ ? ($_ => 1) : () } @lines;
my (@packages, %libraries);

sub dependencies {
  my ($pom) = @_;
  my @found;
  push @found, "$1:$2" while $pom =~ m{<dependency>(?:\s*<!--.*?-->)?\s*<groupId>(.*?)</groupId>\s*<artifactId>(.*?)</artifactId>}gs;
  return @found;
}

for my $pattern (grep { !/^!|:|#/ } @lines) {
  my @paths = grep { !$kept{$_} } glob $pattern;
  die "$list: there is no $pattern" unless grep { -e } @paths;
  for my $path (@paths) {
    for my $module (grep { $_ eq $path || /^\Q$path\E\// } @modules) {
      my $pom = Text::read("$module/pom.xml") =~ s{<parent>.*?</parent>}{}sr;
      my ($artifact) = $pom =~ m{<artifactId>(.*?)</artifactId>};
      $left{"contactsheet:$artifact"} = 1;
      $libraries{$_} = 1 for dependencies($pom);
      push @packages, map { s{.*src/main/java/(.*)/package-info.java}{$1}r =~ tr{/}{.}r } Text::below("$module/src/main", qr/package-info\.java$/);
      Text::change('pom.xml', sub { s{\n *<module>\Q$module\E</module>}{} });
    }
    remove_tree($path);
  }
}

# Out of the poms: what left, and from the parent what only those who left had asked for.
sub remove_dependency {
  my ($group, $artifact) = split /:/, shift;
  s{\n *<dependency>(?:\s*<!--(?:(?!-->).)*-->)?\s*<groupId>\Q$group\E</groupId>\s*<artifactId>\Q$artifact\E</artifactId>(?:(?!</dependency>).)*</dependency>}{}gs;
}
for my $pom (Text::below('.', qr{/pom\.xml$})) {
  Text::change($pom, sub { foreach my $artifact (sort keys %left) { remove_dependency($artifact) } });
}
my $asked = join '', map { Text::read($_) } grep { $_ ne './pom.xml' } Text::below('.', qr{/pom\.xml$});
Text::change('pom.xml', sub {
  foreach my $library (sort keys %libraries) {
    my ($artifact) = $library =~ /:(.*)/;
    remove_dependency($library) unless $asked =~ m{<artifactId>\Q$artifact\E<};
  }
});
Text::change('pom.xml', sub {
  for my $version (m{<([\w.-]+\.version)>}g) { s{\n *<\Q$version\E>[^\n]*}{} unless "$_$asked" =~ /\$\{\Q$version\E\}/ }
});

# Out of a document: a section, and what leads to it.
for (grep { /#/ } @lines) {
  my ($document, $title) = split /#/;
  my $anchor = lc $title =~ tr/ /-/r;
  Text::change($document, sub {
    s{\n## \Q$title\E\n.*?(?=\n## |\z)}{}s or die "$document has no section '$title'";
    s{ · \[\Q$title\E\]\(#$anchor\)|\[\Q$title\E\]\(#$anchor\) · |\n- \[\Q$title\E\]\(#$anchor\)(?=\n)}{};
    s{\[([^\]]*)\]\(#$anchor\)}{$1}g;
  });
}

# Out of the diagram.
for my $package (@packages) {
  Text::change('docs/components.puml', sub {
    if (s/\n *\[[^\n]*<<\Q$package\E\.*>> as (\w+)//) {
      my $alias = $1;
      s/\n(?:\Q$alias\E --> \w+|\w+ --> \Q$alias\E)(?=\n)//g;
    }
  });
}

# Out of the few other places that name something of it. Where the text is another one by now, this has to be looked at again.
sub replace {
  my ($file, $text, $other) = @_;
  Text::change($file, sub { s/$text/$other/s or die "$file has no longer what template/prepare.pl replaces: $text" });
}
my $function = 'bootstrap-lambda/src/main/java/contactsheet/bootstrap/lambda';
replace("$function/AwsAdapters.java", qr/CrtAdapters, /, '');
replace("$function/AwsAdapters.java", qr/CrtAdapters\.areHere\(\) \? new CrtAdapters\(\) : /, '');
replace("$function/CompositionRoot.java", qr{ *///[^\n]*mixture of two builds\n}, '');
replace("$function/CompositionRoot.java", qr/ *TrainedClassPath[^\n]*\n/, '');
replace('docs/operations.md', qr/ *\.\/contactsheet replay[^\n]*\n/, '');
my $pom = 'bootstrap-lambda/pom.xml';
replace($pom, qr{\n *<testResources>.*?</testResources>}s, '');
replace($pom, qr{\n *<plugin>\s*<groupId>[^<]*</groupId>\s*<artifactId>maven-jar-plugin</artifactId>(?:(?!</plugin>).)*<goal>test-jar</goal>.*?</plugin>}s, '');
