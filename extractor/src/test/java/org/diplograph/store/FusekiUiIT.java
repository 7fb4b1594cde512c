package org.diplograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.diplograph.reconcile.ReconciliationServlet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Fuseki's pages in a real browser; skipped where Debian's chromium and chromium-driver are not installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FusekiUiIT {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target/screenshots");

  private GraphStore store;
  private FusekiServer wikidata;
  private SparqlServer server;
  private ChromeDriver browser;
  private WebDriverWait patience;

  @BeforeAll
  void open(@TempDir Path folder, @TempDir Path profile) throws IOException {
    assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "Skipped: no browser at %s and %s. Install it with: apt-get install chromium chromium-driver".formatted(BROWSER, DRIVER));
    store = GraphStore.open(folder);
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo")));
    wikidata = FusekiServer.create().port(0).loopback(true).add("/sparql", DatasetGraphFactory.createTxnMem()).start();
    server = SparqlServer.start(store, ServerOptions.defaults().withPort(0).withServices(Services.of(List.of(
        "https://query.wikidata.org/sparql=http://localhost:%d/sparql".formatted(wikidata.getHttpPort())))),
        new Mount("/reconcile", new ReconciliationServlet(store::read, Sample.BASE)));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--window-size=1300,1400",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    // With both programs given, nothing is looked for or downloaded.
    browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(new File(DRIVER.toString())).build(), options);
    patience = new WebDriverWait(browser, Duration.ofSeconds(30));
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.close();
      wikidata.stop();
      store.close();
    }
  }

  @BeforeEach
  void forgetEarlierComplaints() {
    complaints();
  }

  @Test
  void showsTheDataset() throws IOException {
    browser.get(server.url().toString());
    patience.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "/diplograph"));
    picture("dataset");
    assertEquals(List.of(), complaints());
  }

  @Test
  void runsAnExampleByClickingAndShowsItsRows() throws IOException {
    openQueryPage();
    assertTrue(badges().stream().map(WebElement::getText).toList()
        .containsAll(ExampleQuery.all().stream().map(ExampleQuery::title).toList()), "the examples are offered");
    badge("Selection of triples").click();
    run();
    List<WebElement> rows = patience.until(ExpectedConditions.numberOfElementsToBeMoreThan(By.cssSelector("#yasr table tbody tr"), 3));
    assertTrue(rows.stream().anyMatch(row -> row.getText().contains("Talks in Oslo")), "the rows are those of the store");
    picture("rows");
    assertEquals(List.of(), complaints());
  }

  @Test
  void everyExampleOfOursRunsWithoutAnError() throws IOException {
    for (ExampleQuery example : ExampleQuery.all()) {
      openQueryPage();
      badge(example.title()).click();
      run();
      patience.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("#yasr .yasr_response_chip"), "second"));
      assertEquals(List.of(), browser.findElements(By.cssSelector("#yasr .errorResult")), example.title());
      picture("examples");
    }
  }

  @Test
  void showsWhatIsWrongWithAQuery() {
    openQueryPage();
    browser.executeScript("document.querySelector('#yasqe .CodeMirror').CodeMirror.setValue(arguments[0])",
        "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }");
    run();
    WebElement error = patience.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#yasr .errorResult")));
    patience.until(ExpectedConditions.textToBePresentInElement(error, "--allow-service"));
  }

  @Test
  void addsAPrefixByClicking() {
    openQueryPage();
    badge("Selection of triples").click();
    badge("dip").click();
    String query = (String) browser.executeScript("return document.querySelector('#yasqe .CodeMirror').CodeMirror.getValue()");
    assertTrue(query.contains("PREFIX dip: <https://w3id.org/diplograph/ontology#>"), query);
  }

  @Test
  void showsAPreviewInAFrameOfAnotherPageOfThisMachine() throws IOException {
    String preview = server.url().resolve("reconcile/preview?id=" + URLEncoder.encode(Sample.BASE + "event/e1", StandardCharsets.UTF_8)).toString();
    HttpServer refine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    refine.createContext("/", exchange -> {
      byte[] page = "<!doctype html><title>Table</title><iframe width=400 height=250 src=\"%s\"></iframe>".formatted(preview).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/html");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
      exchange.close();
    });
    refine.start();
    try {
      browser.get("http://127.0.0.1:%d/".formatted(refine.getAddress().getPort()));
      picture("preview");
      browser.switchTo().frame(0);
      patience.until(ExpectedConditions.textToBe(By.tagName("h1"), "Talks in Oslo"));
      assertEquals("rgba(34, 34, 34, 1)", browser.findElement(By.tagName("h1")).getCssValue("color"), "styled");
    } finally {
      browser.switchTo().defaultContent();
      refine.stop(0);
    }
    assertEquals(List.of(), complaints().stream().filter(complaint -> !complaint.contains("favicon")).toList());
  }

  private void openQueryPage() {
    browser.get("about:blank");
    browser.get(server.url() + "#/dataset/diplograph/query");
    patience.until(ExpectedConditions.elementToBeClickable(By.cssSelector("#yasqe .yasqe_queryButton")));
  }

  private List<WebElement> badges() {
    return browser.findElements(By.cssSelector("fieldset span.badge"));
  }

  private WebElement badge(String text) {
    return badges().stream().filter(badge -> badge.getText().equals(text)).findFirst().orElseThrow();
  }

  private void run() {
    browser.findElement(By.cssSelector("#yasqe .yasqe_queryButton")).click();
  }

  /** What the browser's console complains of, such as something fetched from elsewhere. */
  private List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
        .map(entry -> entry.getMessage()).toList();
  }

  private void picture(String name) throws IOException {
    Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
