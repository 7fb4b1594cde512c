package org.diplograph.store;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a served dataset without which a query could load Java classes by name, wait past its time limit, fill the memory by
 * sorting, or an upload fetch pages from the network.
 */
final class Safeguards {
  private static final String ARQ_FUNCTION = "http://jena.apache.org/ARQ/function#";
  private static final String ARQ_PROPERTY = "http://jena.apache.org/ARQ/property#";

  /** Documented ones that Jena finds by class name only; without {@code wait}, which ignores the time limit, and {@code print}. */
  private static final Set<String> FUNCTIONS = Set.of("bnode", "e", "localname", "max", "min", "namespace", "now", "pi", "sha1sum",
      "sprintf", "strjoin", "strlen", "substr", "substring");
  private static final Set<String> PROPERTIES = Set.of("alt", "assign", "bag", "blankNode", "bnode", "concat", "container", "seq",
      "splitIRI", "splitURI", "str", "strSplit");

  private static final long ROWS_SORTED_IN_MEMORY = 200_000;

  private Safeguards() {}

  static void apply(Context context) {
    FunctionRegistry.set(context, new KnownFunctions(FunctionRegistry.standardRegistry()));
    PropertyFunctionRegistry.set(context, new KnownPropertyFunctions(PropertyFunctionRegistry.standardRegistry()));
    context.set(LangJSONLD11.JSONLD_OPTIONS, offlineJsonLd());
    context.set(ARQ.spillToDiskThreshold, ROWS_SORTED_IN_MEMORY);
  }

  private static JsonLdOptions offlineJsonLd() {
    return new JsonLdOptions((address, options) -> {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED,
          "Contexts are not fetched from the network (%s): put the context into the document".formatted(address));
    });
  }

  /** Functions that are registered or listed; others are unknown, where the original would look for a Java class of that name. */
  private static final class KnownFunctions extends FunctionRegistry {
    KnownFunctions(FunctionRegistry known) {
      known.keys().forEachRemaining(name -> {
        if (!name.startsWith("java:") && !name.equals(ARQ_FUNCTION + "wait")) {
          put(name, known.get(name));
        }
      });
      FUNCTIONS.forEach(name -> put(ARQ_FUNCTION + name, Objects.requireNonNull(known.get(ARQ_FUNCTION + name), name)));
    }

    @Override
    public @Nullable FunctionFactory get(String name) {
      return isRegistered(name) ? super.get(name) : null;
    }
  }

  /** The same for the functions that are written as properties, {@code text:query} among them. */
  private static final class KnownPropertyFunctions extends PropertyFunctionRegistry {
    private final Map<String, PropertyFunctionFactory> factories = new HashMap<>();

    KnownPropertyFunctions(PropertyFunctionRegistry known) {
      known.keys().forEachRemaining(name -> {
        if (!name.startsWith("java:")) {
          factories.put(name, known.get(name));
        }
      });
      PROPERTIES.forEach(name -> factories.put(ARQ_PROPERTY + name, Objects.requireNonNull(known.get(ARQ_PROPERTY + name), name)));
    }

    @Override
    public boolean manages(String name) {
      return factories.containsKey(name);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
      // Not the original's: it maps the name to a class name before it looks.
      return factories.get(name);
    }
  }
}
