// What an archetype holds has lost its mode.
new File(request.outputDirectory, request.artifactId + '/run').setExecutable(true)
