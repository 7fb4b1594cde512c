package org.diplograph.curation;

import java.util.List;
import java.util.stream.Stream;
import org.diplograph.model.Correction;
import org.diplograph.model.ReportId;

/**
 * What has become of a correction.
 *
 * @param applies whether it has an effect
 * @param reports those that it is about and that are there
 * @param others for {@code same} and {@code different}, those on the other side
 * @param notes why it does not apply, or not to all that it was about
 */
public record Standing(Correction correction, boolean applies, List<ReportId> reports, List<ReportId> others, List<String> notes) {
  public Standing {
    reports = List.copyOf(reports);
    others = List.copyOf(others);
    notes = List.copyOf(notes);
  }

  /** Whether it is as it was meant. */
  public boolean isWhole() {
    return applies && notes.isEmpty();
  }

  Standing without(String why) {
    return new Standing(correction, false, reports, others, Stream.concat(notes.stream(), Stream.of(why)).toList());
  }
}
