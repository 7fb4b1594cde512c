package org.diplograph.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.apache.jena.sparql.util.Symbol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends {@code SERVICE} to the allowed servers and refuses all else, whatever the address: of this machine, of a file, of another
 * protocol, or one that only a variable tells.
 *
 * <p>{@code SERVICE SILENT} to another server adds nothing to the answer, as SPARQL wants, but the refusal is in the log.
 */
record AllowedServices(Services services) implements ChainingServiceExecutorBulk {
  private static final Logger LOG = LoggerFactory.getLogger(AllowedServices.class);
  private static final Symbol REFUSED = Symbol.create("https://w3id.org/diplograph/settings#serviceRefused");
  private static final int LONGEST_ADDRESS = 200;

  @Override
  public QueryIterator createExecution(OpService service, QueryIterator input, ExecutionContext execution, ServiceExecutorBulk others) {
    Optional<String> address = address(service.getService());
    if (address.isPresent()) {
      Node server = NodeFactory.createURI(address.get());
      return new ServiceCalls(input, new OpService(server, service.getSubOp(), service.getSilent()), execution);
    }
    String refusal = refusal(service.getService());
    if (!service.getSilent()) {
      throw new QueryDeniedException(refusal);
    }
    // One line a query, however many rows ask for it.
    if (execution.getContext().get(REFUSED) == null) {
      execution.getContext().set(REFUSED, true);
      LOG.warn("{}", refusal);
    }
    return input;
  }

  private Optional<String> address(Node server) {
    return server.isURI() ? Optional.ofNullable(services.addresses().get(server.getURI())) : Optional.empty();
  }

  private String refusal(Node server) {
    if (!server.isURI()) {
      return "SERVICE refused: the query must name the server's address, not a variable.";
    }
    String address = server.getURI().replaceAll("\\p{Cntrl}", "?");
    String shown = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) + "…" : address;
    String allowed = services.isEmpty() ? "no other server"
        : "only " + String.join(", ", services.addresses().keySet().stream().sorted().toList());
    return "SERVICE <%s> refused: queries may ask %s here. Whoever runs this can allow more with --allow-service ADDRESS."
        .formatted(shown, allowed);
  }
}
