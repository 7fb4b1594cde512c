package org.diplograph.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The files that the given paths stand for, folder by folder, each folder listed when it is come to. */
final class InputWalk implements Iterator<InputFile> {
  private final Deque<Step> steps = new ArrayDeque<>();
  private final InputStream standardInput;

  /** A path still to be looked at, with the folder below which ids count. */
  private sealed interface Step {
    record AFile(InputFile file) implements Step {}

    record AFolder(Path folder, Path root) implements Step {}
  }

  InputWalk(List<String> inputs, InputStream standardInput) {
    this.standardInput = standardInput;
    inputs.forEach(input -> steps.addLast(given(input)));
  }

  private Step given(String input) {
    if (input.equals("-")) {
      return new Step.AFile(InputFile.standardInput(standardInput));
    }
    try {
      Path path = Path.of(input);
      return Files.isDirectory(path)
          ? new Step.AFolder(path, path)
          : new Step.AFile(InputFile.of(path, String.valueOf(path.getFileName())));
    } catch (InvalidPathException e) {
      return new Step.AFile(broken(input, new IOException("not a path: " + e.getReason())));
    }
  }

  private static InputFile broken(String where, IOException problem) {
    return new InputFile(where, where, ".jsonl", false, () -> {
      throw problem;
    });
  }

  @Override
  public boolean hasNext() {
    while (steps.peekFirst() instanceof Step.AFolder folder) {
      steps.removeFirst();
      list(folder).reversed().forEach(steps::addFirst);
    }
    return !steps.isEmpty();
  }

  private static List<Step> list(Step.AFolder folder) {
    try (Stream<Path> entries = Files.list(folder.folder())) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .map(entry -> step(entry, folder.root()))
          .toList();
    } catch (IOException e) {
      return List.of(new Step.AFile(broken(folder.folder().toString(), e)));
    }
  }

  /** Links to folders are not followed, as they may lead in circles. */
  private static Step step(Path entry, Path root) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        ? new Step.AFolder(entry, root)
        : new Step.AFile(InputFile.of(entry, root.relativize(entry).toString().replace('\\', '/')));
  }

  @Override
  public InputFile next() {
    if (hasNext() && steps.removeFirst() instanceof Step.AFile(InputFile file)) {
      return file;
    }
    throw new NoSuchElementException();
  }
}
