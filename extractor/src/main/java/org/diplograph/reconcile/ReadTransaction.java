package org.diplograph.reconcile;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** Lets work see one state of a dataset; {@code store::read} is one. */
@FunctionalInterface
public interface ReadTransaction {
  <T> T read(Function<DatasetGraph, T> work);
}
