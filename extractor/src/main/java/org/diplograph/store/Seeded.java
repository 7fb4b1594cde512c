package org.diplograph.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;

/**
 * Puts known values at the beginning of a pattern, where a person would write them:
 * {@code { VALUES ?item { … } OPTIONAL { ?item ?p ?o } }}.
 *
 * <p>Joined from outside instead, the pattern would be answered for everything first, and an {@code OPTIONAL} at its beginning would
 * leave out whatever it finds nothing for.
 */
record Seeded(Table values) {
  Op pattern(Op pattern) {
    return switch (pattern) {
      case OpLeftJoin optional -> OpLeftJoin.create(pattern(optional.getLeft()), optional.getRight(), optional.getExprs());
      case OpFilter filter -> OpFilter.filterBy(filter.getExprs(), pattern(filter.getSubOp()));
      case OpMinus minus -> OpMinus.create(pattern(minus.getLeft()), minus.getRight());
      case OpUnion union -> OpUnion.create(pattern(union.getLeft()), pattern(union.getRight()));
      case OpJoin join -> OpJoin.create(pattern(join.getLeft()), join.getRight());
      case OpExtend bind when bind.getVarExprList().getVars().stream().noneMatch(values.getVars()::contains) ->
          OpExtend.create(pattern(bind.getSubOp()), bind.getVarExprList());
      case OpTable nothing when nothing.isJoinIdentity() -> OpTable.create(values);
      default -> OpJoin.create(OpTable.create(values), pattern);
    };
  }
}
