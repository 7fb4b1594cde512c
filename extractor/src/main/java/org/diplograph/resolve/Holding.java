package org.diplograph.resolve;

import org.diplograph.model.Entity;

/** Someone's holding of an office: {@code (Vladimir Putin, President of Russia, 2012-05-07 to now, SURE)}. */
public record Holding(Entity.Person person, Entity.Office office, Entity.Tenure tenure, Certainty certainty) {}
