package org.diplograph.model;

import java.util.Optional;

/** Finds an entity by its key, wherever it is described. */
@FunctionalInterface
public interface EntityLookup {
  Optional<Entity> find(String key);
}
