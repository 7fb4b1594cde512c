package org.diplograph.pipeline;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.diplograph.extract.RuleFile;
import org.diplograph.extract.RuleSet;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.EntityLookup;
import org.diplograph.rdf.OwnAuthority;
import org.diplograph.resolve.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the pipeline that take time to load, each loaded at most once, and only when it is needed.
 *
 * <pre>{@code
 * Stages stages = Stages.ofTheProgram();
 * stages.begin();   // loads in the background, while the store is opened
 * }</pre>
 */
public final class Stages {
  private final Loading<? extends EntityLookup> authority;
  private final Loading<? extends Function<Article, ArticleFindings>> processor;

  private Stages(Loading<? extends EntityLookup> authority, Loading<? extends Function<Article, ArticleFindings>> processor) {
    this.authority = authority;
    this.processor = processor;
  }

  /** The authority and the stages that come with the program. */
  public static Stages ofTheProgram() {
    Loading<Authority> authority = new Loading<>("authority", Authority::load);
    return new Stages(authority, new Loading<>("models", () -> ArticleProcessor.load(authority.get())));
  }

  /** Given parts. */
  public static Stages of(EntityLookup authority, Function<Article, ArticleFindings> processor) {
    return new Stages(new Loading<>("authority", () -> authority), new Loading<>("models", () -> processor));
  }

  /** The same parts, which are not loaded twice, with a user's authority; the same altogether where there is none. */
  public Stages with(@Nullable OwnAuthority own) {
    if (own == null) {
      return this;
    }
    Loading<Authority> entries = new Loading<>("authority", () -> {
      try (InputStream in = own.open()) {
        return Authority.read(in);
      }
    });
    return new Stages(entries, new Loading<>("processor",
        () -> processor.get() instanceof ArticleProcessor byNames ? byNames.with(entries.get()) : processor.get()));
  }

  /** The same parts, which are not loaded twice, with a user's rules beside those that come with the program. */
  public Stages with(List<RuleFile> own) {
    if (own.isEmpty()) {
      return this;
    }
    RuleSet rules = RuleSet.load(own);
    return new Stages(authority, new Loading<>("rules",
        () -> processor.get() instanceof ArticleProcessor byRules ? byRules.with(rules) : processor.get()));
  }

  /** Begins to load everything, and returns at once. */
  public void begin() {
    processor.begin();
    authority.begin();
  }

  EntityLookup authority() {
    return authority.get();
  }

  Function<Article, ArticleFindings> processor() {
    return processor.get();
  }

  /** Something loaded once, by a thread of its own. */
  private static final class Loading<T> {
    private final FutureTask<T> task;
    private final Thread thread;
    private boolean begun;

    Loading(String name, Callable<T> loader) {
      this.task = new FutureTask<>(loader);
      this.thread = Thread.ofPlatform().daemon().name("loading-" + name).unstarted(task);
    }

    synchronized void begin() {
      if (!begun) {
        begun = true;
        thread.start();
      }
    }

    T get() {
      begin();
      try {
        return task.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while loading", e);
      }
    }
  }
}
