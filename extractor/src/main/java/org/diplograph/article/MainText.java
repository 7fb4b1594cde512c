package org.diplograph.article;

import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The text of a page without menus, teasers and footers, as a browser's reader view shows it. */
final class MainText {
  private static final Logger LOG = LoggerFactory.getLogger(MainText.class);
  private static final String UNSEEN = "script, style, noscript, template, nav, footer, aside, form, button, svg";

  private MainText() {}

  /** Paragraphs parted by blank lines; where the main text is not found, all text outside of menus and the like. */
  static String of(Document page) {
    Document seen = page.clone();
    seen.select(UNSEEN).remove();
    Element main = readerView(seen);
    String text = main == null ? "" : paragraphs(main);
    return text.isBlank() ? paragraphs(seen.body()) : text;
  }

  /** All text of a piece of HTML that is nothing but an article, as in a feed. */
  static String ofFragment(String html) {
    Document fragment = Jsoup.parseBodyFragment(html);
    fragment.select(UNSEEN).remove();
    return paragraphs(fragment.body());
  }

  private static @Nullable Element readerView(Document page) {
    try {
      return new Readability4J("http://localhost/", page.clone()).parse().getArticleContent();
    } catch (RuntimeException e) {
      // A page that the library stumbles over still has text.
      LOG.debug("no reader view of {}", page.title(), e);
      return null;
    }
  }

  private static String paragraphs(Element root) {
    Paragraphs paragraphs = new Paragraphs();
    root.traverse(paragraphs);
    return paragraphs.text.toString().strip();
  }

  /** Collects text, with a blank line where a block begins or ends and a newline for a forced break. */
  private static final class Paragraphs implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node.nameIs("br")) {
        breakLine(text.length() > 0 && text.charAt(text.length() - 1) == '\n' ? 2 : 1);
      } else if (isBlock(node)) {
        breakLine(2);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (isBlock(node)) {
        breakLine(2);
      }
    }

    private static boolean isBlock(Node node) {
      return node instanceof Element element
          && !element.nameIs("br")
          && (element.isBlock() || element.nameIs("td") || element.nameIs("th"));
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (!space) {
          text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }

    private void breakLine(int newlines) {
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      int there = 0;
      while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
        there++;
      }
      text.append("\n".repeat(text.isEmpty() ? 0 : Math.max(0, newlines - there)));
    }
  }
}
