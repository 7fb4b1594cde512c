package org.diplograph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.diplograph.pipeline.Contents;
import org.diplograph.pipeline.StoreDiff;
import org.diplograph.pipeline.StoreDiff.Change;
import org.diplograph.pipeline.StoreDiff.Values;
import org.diplograph.rdf.Iris;
import org.diplograph.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diplograph diff}. */
@Command(
    name = "diff",
    description = {
      "Shows what is otherwise in one store than in another: articles and events that came, went or changed, and in what.",
      "An event that has another name now, as with its day, is known by its reports."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done, whether or not there is a difference", "1:no such store", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph diff diplograph-data diplograph-data-with-new-rules",
      "  ./diplograph diff before after --json | jq 'select(.properties.date)'"
    })
final class DiffCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Console console;

  @Parameters(index = "0", paramLabel = "STORE-A", description = "The folder of the one store, such as that of yesterday.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "STORE-B", description = "The folder of the other.")
  private Path after = Path.of("");

  @Option(names = "--json", description = "A line of JSON a difference, for programs.")
  private boolean json;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (before.toAbsolutePath().normalize().equals(after.toAbsolutePath().normalize())) {
      throw new UserError("%s is given twice; give two stores".formatted(before));
    }
    AtomicInteger count = new AtomicInteger();
    Consumer<Change> out = json ? change -> console.print(json(change))
        : change -> lines(change).forEach(line -> console.print(Summary.plain(line)));
    try (ReadableStore old = ReadableStore.open(before); ReadableStore now = ReadableStore.open(after)) {
      new StoreDiff(old, iris(old), now, iris(now)).changes(change -> {
        count.incrementAndGet();
        out.accept(change);
      });
    }
    console.note("%,d differences".formatted(count.get()));
    return ExitCode.DONE;
  }

  private static Iris iris(ReadableStore store) {
    return new Contents(store).iris().orElseGet(Iris::new);
  }

  private static List<String> lines(Change change) {
    return switch (change) {
      case Change.OfArticle(String how, String id) -> List.of("%-8s article  %s".formatted(how, id));
      case Change.OfEvent event -> {
        List<String> lines = new ArrayList<>(List.of("%-8s event    %s".formatted(event.how(), event.label()), " ".repeat(18) + event.event()));
        if (event.was() != null) {
          lines.add(" ".repeat(18) + "was " + event.was());
        }
        event.properties().forEach((name, values) -> lines.add(" ".repeat(20) + "%-12s %s".formatted(name, text(values))));
        yield lines;
      }
    };
  }

  private static String text(Values values) {
    List<String> parts = new ArrayList<>();
    values.gone().forEach(value -> parts.add("- " + value));
    values.come().forEach(value -> parts.add("+ " + value));
    return String.join("  ", parts);
  }

  private static String json(Change change) {
    ObjectNode line = JSON.createObjectNode();
    switch (change) {
      case Change.OfArticle(String how, String id) -> line.put("what", "article").put("change", how).put("id", id);
      case Change.OfEvent event -> {
        line.put("what", "event").put("change", event.how()).put("event", event.event()).put("was", event.was()).put("label", event.label());
        ObjectNode properties = line.putObject("properties");
        event.properties().forEach((name, values) -> {
          ObjectNode property = properties.putObject(name);
          add(property, "gone", values.gone());
          add(property, "come", values.come());
        });
      }
    }
    return line.toString();
  }

  private static void add(ObjectNode property, String name, SortedSet<String> values) {
    values.forEach(property.withArray(name)::add);
  }
}
