import javax.lang.model.SourceVersion

// The archetype plug-in runs this after it has written the files, and has no hook before that.
def folder = new File(request.outputDirectory)
def name = request.artifactId

// An archetype does not keep a file's mode.
new File(folder, "$name/run").setExecutable(true)

// The plug-in accepts any text as a package.
if (!SourceVersion.isName(request.package)) {
  throw new IllegalStateException("$request.package is not the name of a Java package: delete the folder $name," +
      " and generate with another -Dpackage.")
}

// In the folder of another Maven project, the plug-in makes the new project a module of that one.
def other = new File(folder, 'pom.xml')
if (other.exists()) {
  throw new IllegalStateException("$other is another Maven project, and $name is now a module of it: delete the folder $name" +
      " and the line <module>$name</module> in $other, and generate in a folder without a pom.xml.")
}
