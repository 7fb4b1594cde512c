package org.diplograph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.List;
import org.diplograph.model.DependencyTree;

/** Neural transition-based parsing (Chen and Manning 2014, "A fast and accurate dependency parser using neural networks"). */
final class NeuralParsing implements SentenceParser {
  private final DependencyParser parser;

  private NeuralParsing(DependencyParser parser) {
    this.parser = parser;
  }

  static NeuralParsing load(String models) {
    return new NeuralParsing(DependencyParser.loadFromModelFile(models + "parser/nndep/english_UD.gz"));
  }

  @Override
  public DependencyTree parse(List<CoreLabel> words) {
    return SentenceParser.tree(parser.predict(words), words.size());
  }
}
