package org.diplograph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells about itself, in JSON-LD (first choice), in meta elements, and in the usual places of the page. */
record PageMetadata(@Nullable String title, @Nullable LocalDate published, @Nullable String publisher, @Nullable String url) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> DATES = List.of(
      "article:published_time", "og:article:published_time", "datePublished", "publish-date", "publishdate", "pubdate",
      "publication_date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "date");

  static PageMetadata of(Document page) {
    Optional<JsonNode> news = newsArticle(page);
    return new PageMetadata(
        first(List.of(news.flatMap(n -> text(n, "headline")), meta(page, "og:title"), meta(page, "twitter:title"), heading(page))),
        date(page, news),
        first(List.of(news.flatMap(n -> text(n, "publisher")), meta(page, "og:site_name"), meta(page, "dc.publisher"))),
        first(List.of(canonical(page), meta(page, "og:url"), news.flatMap(n -> text(n, "url")))));
  }

  private static @Nullable String first(List<Optional<String>> candidates) {
    return candidates.stream()
        .flatMap(Optional::stream)
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate date(Document page, Optional<JsonNode> news) {
    Stream<String> named = DATES.stream().flatMap(name -> meta(page, name).stream());
    Stream<String> timed = page.select("article time[datetime], main time[datetime]").stream().limit(1).map(time -> time.attr("datetime"));
    return Stream.of(news.flatMap(n -> text(n, "datePublished")).stream(), named, timed)
        .flatMap(s -> s)
        .flatMap(text -> PublicationDate.parse(text).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> meta(Document page, String name) {
    return page.select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]").stream()
        .map(meta -> meta.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  private static Optional<String> canonical(Document page) {
    return page.select("link[rel=canonical]").stream()
        .map(link -> link.attr("href"))
        .filter(link -> link.startsWith("http"))
        .findFirst();
  }

  private static Optional<String> heading(Document page) {
    List<Element> headings = page.select("h1");
    return Optional.of(headings.size() == 1 ? headings.getFirst().text() : page.title());
  }

  private static Optional<JsonNode> newsArticle(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> nodes(script.data()))
        .filter(node -> types(node).anyMatch(type -> type.endsWith("Article") || type.equals("BlogPosting")))
        .findFirst();
  }

  private static Stream<JsonNode> nodes(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      List<JsonNode> nodes = new ArrayList<>(root.isArray() ? list(root) : List.of(root));
      nodes.addAll(nodes.stream().flatMap(node -> list(node.path("@graph")).stream()).toList());
      return nodes.stream().filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Stream.empty();
    }
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return array.isArray() ? list : List.of();
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray() ? list(type).stream().map(JsonNode::asText) : Stream.of(type.asText());
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field).isArray() ? node.path(field).path(0) : node.path(field);
    return Optional.ofNullable(value.isObject() ? value.path("name").asText(null) : value.asText(null));
  }
}
