package org.diplograph.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.model.Article;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;

/**
 * A feed of any version of RSS or Atom; each item is an article, known by its guid or else its link. The text is the whole content where
 * the feed has it, else the description.
 *
 * <p>Document types are refused, and with them entities of the file's own: they serve attacks, and hardly any feed has them.
 */
final class FeedFormat implements Format {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final List<String> DATES = List.of("pubDate", "published", "issued", "created", "date", "updated", "modified");

  private final Admission admission;
  private final int limit;

  FeedFormat(Admission admission, int limit) {
    this.admission = admission;
    this.limit = limit;
  }

  @Override
  public Results open(InputFile file) throws IOException {
    Document document = parse(file.readAll(limit));
    SyndFeed feed = feed(document);
    List<Element> items = items(document);
    Iterator<SyndEntry> entries = feed.getEntries().iterator();
    if (!entries.hasNext()) {
      return Results.one(new ReadResult.Rejected(file.id(), file.where(), RejectCode.EMPTY, "no item in the feed"));
    }
    boolean paired = items.size() == feed.getEntries().size();
    return new Results() {
      private int number;

      @Override
      public @Nullable ReadResult next() {
        if (!entries.hasNext()) {
          return null;
        }
        Element item = paired ? items.get(number) : null;
        number++;
        return admission.admit(article(feed, entries.next(), item, file.id() + "#" + number), file.where() + "#" + number);
      }
    };
  }

  private static Document parse(byte[] bytes) throws IOException {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature(NO_DOCTYPE, true);
    try {
      return builder.build(new ByteArrayInputStream(bytes));
    } catch (JDOMParseException e) {
      throw new RejectedInput(RejectCode.BAD_FEED, "line %d, column %d: %s".formatted(
          e.getLineNumber(), e.getColumnNumber(), Objects.toString(e.getCause() == null ? null : e.getCause().getMessage(), e.getMessage())));
    } catch (JDOMException e) {
      throw new RejectedInput(RejectCode.BAD_FEED, String.valueOf(e.getMessage()));
    }
  }

  private static SyndFeed feed(Document document) throws RejectedInput {
    try {
      return new SyndFeedInput().build(document);
    } catch (IllegalArgumentException e) {
      throw new RejectedInput(RejectCode.UNKNOWN_FORMAT,
          "XML, but neither RSS nor Atom: its outermost element is <" + document.getRootElement().getQualifiedName() + ">");
    } catch (FeedException e) {
      throw new RejectedInput(RejectCode.BAD_FEED, "a feed that cannot be understood: " + e.getMessage());
    }
  }

  /** The elements of the entries, which in all versions come one after the other. */
  private static List<Element> items(Document document) {
    List<Element> items = new ArrayList<>();
    document.getRootElement().getDescendants(Filters.element()).forEach(element -> {
      if (element.getName().equals("item") || element.getName().equals("entry")) {
        items.add(element);
      }
    });
    return items;
  }

  private static Article article(SyndFeed feed, SyndEntry entry, @Nullable Element item, String fallbackId) {
    String link = line(entry.getLink());
    String id = Optional.ofNullable(line(entry.getUri())).or(() -> Optional.ofNullable(link)).orElse(fallbackId);
    String title = entry.getTitle() == null ? null : line(Jsoup.parse(entry.getTitle()).text());
    SyndFeed origin = entry.getSource();
    String publisher = origin != null && line(origin.getTitle()) != null ? line(origin.getTitle()) : line(feed.getTitle());
    return new Article(id, text(feed, entry), title, published(entry, item), publisher, link);
  }

  private static @Nullable String line(@Nullable String text) {
    String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? null : line;
  }

  private static String text(SyndFeed feed, SyndEntry entry) {
    // In RSS nothing says whether text is HTML, and nearly all is; in Atom, the type does.
    boolean atom = feed.getFeedType() != null && feed.getFeedType().startsWith("atom");
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .filter(content -> content.getValue() != null)
        .map(content -> atom && isPlain(content) ? content.getValue().strip() : MainText.ofFragment(content.getValue()))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static boolean isPlain(SyndContent content) {
    return content.getType() == null || content.getType().equals("text") || content.getType().equals("text/plain");
  }

  /** The day as written, since that of the same moment in London can be another one. */
  private static @Nullable LocalDate published(SyndEntry entry, @Nullable Element item) {
    Optional<LocalDate> written = DATES.stream()
        .flatMap(name -> item == null ? Stream.empty() : item.getChildren().stream().filter(child -> child.getName().equals(name)))
        .flatMap(child -> PublicationDate.parse(child.getText()).stream())
        .findFirst();
    return written.or(() -> Stream.of(Optional.ofNullable(entry.getPublishedDate()), Optional.ofNullable(entry.getUpdatedDate()))
            .flatMap(Optional::stream).map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)).findFirst())
        .orElse(null);
  }
}
