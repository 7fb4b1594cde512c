package org.diplograph.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.util.Symbol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows that another server adds to those of this one. It is asked for a hundred rows at once, by {@code VALUES}, where Jena would
 * send a request for each; and only so often in one query.
 */
final class ServiceCalls extends QueryIter1 {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceCalls.class);
  private static final Symbol CALLS = Symbol.create("https://w3id.org/diplograph/settings#serviceCalls");
  private static final int MOST_CALLS = 50;
  private static final int ROWS_AT_ONCE = 100;

  private final OpService service;
  private final Set<Var> asked;
  private final Deque<Binding> ready = new ArrayDeque<>();

  ServiceCalls(QueryIterator input, OpService service, ExecutionContext execution) {
    super(input, execution);
    this.service = service;
    this.asked = new LinkedHashSet<>(OpVars.mentionedVars(service.getSubOp()));
  }

  @Override
  protected boolean hasNextBinding() {
    while (ready.isEmpty() && getInput().hasNext()) {
      List<Binding> rows = new ArrayList<>();
      while (rows.size() < ROWS_AT_ONCE && getInput().hasNext()) {
        rows.add(getInput().next());
      }
      join(rows);
    }
    return !ready.isEmpty();
  }

  private void join(List<Binding> rows) {
    count();
    List<Binding> answers;
    try {
      answers = answers(known(rows));
    } catch (QueryCancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      String why = "The server %s did not answer: %s".formatted(service.getService().getURI(), reason(e));
      if (!service.getSilent()) {
        throw new QueryExecException(why, e);
      }
      LOG.warn("{}. The query wants to go on without it.", why);
      ready.addAll(rows);
      return;
    }
    for (Binding row : rows) {
      for (Binding answer : answers) {
        Binding merged = Algebra.merge(row, answer);
        if (merged != null) {
          ready.add(merged);
        }
      }
    }
  }

  /** What the rows say of the variables in the pattern; nodes without a name mean nothing to another server. */
  private Collection<Binding> known(List<Binding> rows) {
    Set<Binding> known = new LinkedHashSet<>();
    for (Binding row : rows) {
      BindingBuilder shared = Binding.builder();
      asked.stream().filter(row::contains).filter(variable -> !row.get(variable).isBlank())
          .forEach(variable -> shared.add(variable, row.get(variable)));
      known.add(shared.build());
    }
    return known;
  }

  private List<Binding> answers(Collection<Binding> known) {
    Op pattern = service.getSubOp();
    if (known.stream().noneMatch(Binding::isEmpty)) {
      Table values = TableFactory.create();
      known.forEach(values::addBinding);
      pattern = new Seeded(values).pattern(pattern);
    }
    List<Binding> answers = new ArrayList<>();
    QueryIterator remote = Service.exec(new OpService(service.getService(), pattern, false), getExecContext().getContext());
    remote.forEachRemaining(answers::add);
    remote.close();
    return answers;
  }

  private void count() {
    AtomicInteger calls = getExecContext().getContext().get(CALLS);
    if (calls == null) {
      calls = new AtomicInteger();
      getExecContext().getContext().set(CALLS, calls);
    }
    if (calls.incrementAndGet() > MOST_CALLS) {
      throw new QueryExecException(("This query would ask other servers more than %d times. Narrow it down first, "
          + "and write OPTIONAL inside of SERVICE, not around it.").formatted(MOST_CALLS));
    }
  }

  private static String reason(Throwable failure) {
    return failure.getCause() == null ? String.valueOf(failure.getMessage()) : reason(failure.getCause());
  }

  @Override
  protected Binding moveToNextBinding() {
    if (!hasNextBinding()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst();
  }

  @Override
  protected void closeSubIterator() {
    ready.clear();
  }

  @Override
  protected void requestSubCancel() {
    // The request that runs ends by its own time limit; the next is not made.
  }
}
