package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;

/** Removes what the rules in {@code noise.yaml} describe: links, bylines, share buttons, agency tails and more. */
final class NoiseRules implements Draft.Step {
  private final List<NoiseRule> rules;

  NoiseRules(List<NoiseRule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public Draft apply(Draft draft) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < draft.passages().size(); i++) {
      Passage passage = draft.passages().get(i);
      for (NoiseRule rule : rules) {
        if (!passage.isEmpty() && rule.reaches(i, draft.passages().size())) {
          passage = rule.apply(passage);
        }
      }
      passages.add(passage);
    }
    return draft.with(passages);
  }
}
