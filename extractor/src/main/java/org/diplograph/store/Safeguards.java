package org.diplograph.store;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
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
  /** Waits as long as the query asks, whatever the time limit. */
  private static final Set<String> REFUSED =
      Set.of("http://jena.apache.org/ARQ/function#wait", "http://jena.hpl.hp.com/ARQ/function#wait");

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

  /** The functions that were registered; others are unknown, where the original would look for a Java class of that name. */
  private static final class KnownFunctions extends FunctionRegistry {
    KnownFunctions(FunctionRegistry known) {
      known.keys().forEachRemaining(name -> {
        FunctionFactory factory = known.get(name);
        if (factory != null && !REFUSED.contains(name)) {
          put(name, factory);
        }
      });
    }

    @Override
    public @Nullable FunctionFactory get(String name) {
      return isRegistered(name) ? super.get(name) : null;
    }
  }

  /** The same for the functions that are written as properties, {@code text:query} among them. */
  private static final class KnownPropertyFunctions extends PropertyFunctionRegistry {
    KnownPropertyFunctions(PropertyFunctionRegistry known) {
      known.keys().forEachRemaining(name -> put(name, known.get(name)));
    }

    @Override
    public boolean manages(String name) {
      return isRegistered(name);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
      return isRegistered(name) ? super.get(name) : null;
    }
  }
}
