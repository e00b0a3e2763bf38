/// Prints the java command of the JDK that runs this program, and this program's class path.
static void main() {
  System.out.println(System.getProperty("java.home") + "/bin/java");
  System.out.println(System.getProperty("java.class.path"));
}
