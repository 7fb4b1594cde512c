package org.diplograph.pipeline;

import org.diplograph.extract.Extraction;

/** The stages of the program, loaded once for all tests of a process, as the language models take seconds and much memory. */
public final class LoadedStages {
  public static final Stages STAGES =
      Stages.of(Extraction.AUTHORITY, ArticleProcessor.of(Extraction.AUTHORITY, Extraction.ANNOTATOR));

  private LoadedStages() {}
}
