package org.diplograph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import java.util.List;
import org.diplograph.model.DependencyTree;

/** Constituents by shift-reduce parsing (Zhu et al. 2013, "Fast and accurate shift-reduce constituent parsing"), as dependencies. */
final class ShiftReduceParsing implements SentenceParser {
  private final ShiftReduceParser parser;
  private final UniversalEnglishGrammaticalStructureFactory dependencies = new UniversalEnglishGrammaticalStructureFactory();

  private ShiftReduceParsing(ShiftReduceParser parser) {
    this.parser = parser;
  }

  static ShiftReduceParsing load(String models) {
    return new ShiftReduceParsing(ShiftReduceParser.loadModel(models + "srparser/englishSR.ser.gz"));
  }

  @Override
  public DependencyTree parse(List<CoreLabel> words) {
    Tree tree = parser.apply(words);
    tree.indexLeaves(1, true);
    return SentenceParser.tree(dependencies.newGrammaticalStructure(tree), words.size());
  }
}
