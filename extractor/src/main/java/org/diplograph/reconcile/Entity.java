package org.diplograph.reconcile;

import java.util.List;
import java.util.SortedSet;

/** An entity as it is offered: its IRI, main name, other names and types, the most special type last. */
record Entity(String iri, String label, SortedSet<String> otherNames, List<EntityType> types) {}
