// Runs in the generated project: gives back what an archetype cannot carry, and puts the source into the shape that its new names ask
// for, because they change the order of imports and the length of lines.
def root = new File(request.outputDirectory, request.artifactId)

def named = []
root.eachFileRecurse { if (it.name.startsWith('dot-')) named << it }
named.reverse().each { it.renameTo(new File(it.parentFile, '.' + it.name.substring('dot-'.length()))) }

root.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  def start = new byte[2]
  file.withInputStream { it.read(start) }
  if (new String(start, 'US-ASCII') == '#!') file.setExecutable(true, false)
}

def maven = new File(System.getProperty('maven.home'), 'bin/mvn' + (File.separatorChar == '\\' ? '.cmd' : '')).path
def format = [maven, '-B', '-q', '-N', 'validate', '-Dformat.action=apply']
if (System.getProperty('maven.repo.local')) format << '-Dmaven.repo.local=' + System.getProperty('maven.repo.local')
def run = new ProcessBuilder(format).directory(root).redirectErrorStream(true).start()
def output = run.inputStream.text
if (run.waitFor() != 0) {
  throw new IllegalStateException("The source could not be put into shape: run 'mvn validate -N -Dformat.action=apply'.\n" + output)
}
