package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/// Chromium without a window, which looks at the page and uses it as a person would.
final class Browser implements AutoCloseable {
  /// For a machine with much else to do.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofMillis(50);

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /// Warns of the protocol's version, of which nothing is used that could have changed.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver chromium;

  private Browser(ChromeDriver chromium) {
    this.chromium = chromium;
  }

  /// Opens the page; without Chromium the test is skipped, except where it must not be.
  static Browser open(URI page) {
    var browser = start();
    try {
      browser.resize(1280, 860);
      browser.chromium.get(page.toString());
      browser.await("#connection", "Live");
      return browser;
    } catch (WebDriverException | AssertionFailedError e) {
      // Nothing else would end this process, and it would go on after the tests.
      browser.close();
      throw e;
    }
  }

  /// Opens an address whose name resolves to 127.0.0.1, as by an attacker's name server.
  static Browser openByName(String name, int port) {
    var browser = start("--host-resolver-rules=MAP " + name + " 127.0.0.1");
    browser.chromium.get("http://" + name + ":" + port + "/");
    return browser;
  }

  private static Browser start(String... flags) {
    var binary = program("chromium");
    var driver = program("chromedriver");
    if (binary == null || driver == null) {
      throw missing("Chromium and its driver are needed: install chromium and chromium-driver.");
    }
    SELENIUM.setLevel(Level.SEVERE);
    var log = new LoggingPreferences();
    log.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(binary).addArguments(FLAGS).addArguments(flags);
    options.setCapability("goog:loggingPrefs", log);
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver).usingAnyFreePort();
    return new Browser(new ChromeDriver(service.build(), options));
  }

  private static RuntimeException missing(String sentence) {
    return "true".equals(System.getenv("CI"))
        ? new IllegalStateException(sentence)
        : new TestAbortedException(sentence);
  }

  private static @Nullable File program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst()
        .orElse(null);
  }

  void resize(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /// `light` or `dark`, as the person has chosen for everything.
  void prefer(String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private void command(String name, Map<String, Object> parameters) {
    chromium.executeCdpCommand(name, parameters);
  }

  /// Drags a file from elsewhere over the page, and lets it go.
  void drop(Path file) {
    var carried =
        Map.of("items", List.of(), "files", List.of(file.toString()), "dragOperationsMask", 1);
    for (var step : List.of("dragEnter", "dragOver", "drop")) {
      command("Input.dispatchDragEvent", Map.of("type", step, "x", 300, "y", 500, "data", carried));
    }
  }

  void click(String selector) {
    find(selector).click();
  }

  /// Presses keys, wherever the focus is.
  void press(CharSequence... keys) {
    chromium.switchTo().activeElement().sendKeys(keys);
  }

  /// Waits until what has the focus holds a text: a browser moves it after the key was pressed.
  void awaitFocus(String text) {
    await(":focus", text);
  }

  WebElement find(String selector) {
    return chromium.findElement(By.cssSelector(selector));
  }

  /// Returns the text of each element at a place.
  List<String> texts(String selector) {
    return script(
                "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)",
                selector)
            instanceof List<?> texts
        ? texts.stream().map(String::valueOf).toList()
        : List.of();
  }

  /// Waits until one of the elements at a place holds a text.
  void await(String selector, String text) {
    await(
        () -> texts(selector).stream().anyMatch(each -> each.contains(text)),
        () -> "%s at %s, but %s".formatted(text, selector, texts(selector)));
  }

  void awaitCount(String selector, int count) {
    await(
        () -> texts(selector).size() == count,
        () -> "%d at %s, but %s".formatted(count, selector, texts(selector)));
  }

  /// Waits until a script returns true.
  void awaitTrue(String script) {
    await(() -> Boolean.TRUE.equals(script("return " + script)), () -> script);
  }

  private static void await(Supplier<Boolean> condition, Supplier<String> wanted) {
    for (var left = PATIENCE; left.isPositive(); left = left.minus(PAUSE)) {
      if (condition.get()) {
        return;
      }
      pause();
    }
    fail("never saw " + wanted.get());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Nullable Object script(String script, Object... arguments) {
    return chromium.executeScript(script, arguments);
  }

  /// Returns the accessibility faults that axe finds, each with its place.
  List<String> barriers() throws IOException {
    try (var axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
      script(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    var found =
        chromium.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({resultTypes: ["violations"]}).then((result) => done(
                result.violations.flatMap((violation) => violation.nodes.map(
                    (node) => violation.id + " at " + node.target + ": " + node.failureSummary))));
            """);
    return found instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of("axe did not run");
  }

  /// Returns the browser's messages since the last call.
  List<String> complaints() {
    return StreamSupport.stream(chromium.manage().logs().get(LogType.BROWSER).spliterator(), false)
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    chromium.quit();
  }
}
