package Text;
# Files as texts.
use strict;
use warnings;
use File::Find;

sub read {
  my ($file) = @_;
  open(my $in, '<', $file) or die "$file: $!";
  local $/;
  return scalar <$in>;
}

# Runs the change on $_, which is the file's text, and writes it back where it differs.
sub change {
  my ($file, $change) = @_;
  local $_ = Text::read($file);
  my $before = $_;
  $change->();
  return if $_ eq $before;
  open(my $out, '>', $file) or die "$file: $!";
  print $out $_;
  close $out or die "$file: $!";
}

sub below {
  my ($folder, $name) = @_;
  my @files;
  find({ wanted => sub { push @files, $_ if -f && /$name/ }, no_chdir => 1 }, $folder) if -d $folder;
  return sort @files;
}

1;
