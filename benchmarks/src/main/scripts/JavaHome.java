/// Says where the JDK is that runs it.
static void main() {
  System.out.println(System.getProperty("java.home"));
}
