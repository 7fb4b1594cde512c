package org.diplograph.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** What the service says of itself: what it can do, and at which addresses. */
record Manifest(
    List<String> versions, String name, String identifierSpace, String schemaSpace, List<TypeName> defaultTypes, Link view,
    Map<String, Endpoint> suggest, Preview preview, Extend extend, int batchSize) {

  /** A type, or anything else that has a name, as answers tell it. */
  record TypeName(String id, String name) {
    static TypeName of(EntityType type) {
      return new TypeName(type.iri(), type.name());
    }
  }

  record Link(String url) {}

  record Endpoint(@JsonProperty("service_url") String serviceUrl, @JsonProperty("service_path") String servicePath) {}

  record Preview(String url, int width, int height) {}

  record Extend(@JsonProperty("propose_properties") Endpoint proposeProperties, @JsonProperty("property_settings") List<Object> settings) {}

  /**
   * @param address where the service is, without a slash at the end
   * @param identifierSpace what the IRIs of the entities begin with
   */
  static Manifest of(String address, String identifierSpace, Vocabulary vocabulary) {
    String preview = address + ReconciliationServlet.PREVIEW + "?id={{id}}";
    return new Manifest(List.of("0.1", "0.2"), "Diplograph: people, states, bodies, places, agreements and events of diplomacy",
        identifierSpace, Vocabulary.SCHEMA,
        vocabulary.types().stream().filter(type -> type.broader().isEmpty()).map(TypeName::of).toList(), new Link(preview),
        Map.of("entity", new Endpoint(address, ReconciliationServlet.SUGGEST_ENTITY),
            "type", new Endpoint(address, ReconciliationServlet.SUGGEST_TYPE),
            "property", new Endpoint(address, ReconciliationServlet.SUGGEST_PROPERTY)),
        new Preview(preview, PreviewPage.WIDTH, PreviewPage.HEIGHT),
        new Extend(new Endpoint(address, ReconciliationServlet.PROPERTIES), List.of()), ReconciliationQuery.MOST_IN_A_BATCH);
  }
}
