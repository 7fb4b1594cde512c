package org.diplograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;

/** Compares the index of words with the graphs it was made from, and makes it anew. */
final class TextIndexCheck {
  private final Path folder;
  private final DatasetGraphText dataset;
  private final TextIndexLucene index;

  TextIndexCheck(Path folder, DatasetGraphText dataset) {
    this.folder = folder;
    this.dataset = dataset;
    this.index = (TextIndexLucene) dataset.getTextIndex();
  }

  /**
   * Whether the last commit was cut short between graphs and words. They are committed one after the other, and the second
   * announces itself with a file before the first begins; opening the index deletes that file, so ask before.
   */
  static boolean wasInterrupted(Path folder) {
    try (DirectoryStream<Path> pending = Files.newDirectoryStream(DatasetDescription.words(folder), "pending_segments_*")) {
      return pending.iterator().hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void run() {
    Txn.executeRead(dataset, () -> {
      long wanted = entities().count();
      long found = documents();
      if (wanted != found) {
        throw new StoreException(("The index of words in %s has %d entries where the graphs have %d texts. "
            + "Delete the folder %s and build again.").formatted(folder, found, wanted, DatasetDescription.words(folder)));
      }
    });
  }

  void rebuild() {
    Txn.executeWrite(dataset, () -> {
      try {
        index.getIndexWriter().deleteAll();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      entities().forEach(index::addEntity);
    });
  }

  private Stream<Entity> entities() {
    Iterator<Quad> quads = dataset.find();
    return Iter.asStream(quads).map(quad -> TextQueryFuncs.entityFromQuad(index.getDocDef(), quad)).filter(Objects::nonNull);
  }

  private long documents() {
    try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
      return reader.numDocs();
    } catch (IOException e) {
      throw new StoreException("Cannot read the index of words in %s: %s".formatted(folder, e), e);
    }
  }
}
