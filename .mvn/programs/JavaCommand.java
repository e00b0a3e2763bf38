/// Says by which command a program is run: the JDK that runs this, and the class path that this was
// given.
static void main() {
  System.out.println(System.getProperty("java.home") + "/bin/java");
  System.out.println(System.getProperty("java.class.path"));
}
