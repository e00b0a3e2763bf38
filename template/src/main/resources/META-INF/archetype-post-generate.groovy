// The archetype plug-in runs this after it has written the files.
def folder = new File(request.outputDirectory)
def name = request.artifactId

// An archetype does not keep a file's mode.
new File(folder, "$name/run").setExecutable(true)

// In the folder of another Maven project, the plug-in makes the new project a module of that one.
def other = new File(folder, 'pom.xml')
if (other.exists()) {
  throw new IllegalStateException("$other is another Maven project, and $name is now a module of it: delete the folder $name" +
      " and the line <module>$name</module> in $other, and generate in a folder without a pom.xml.")
}
