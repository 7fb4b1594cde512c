package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;

/** Who held which office when. */
final class OfficeIndex {
  private static final Pattern LAST_SEEN = Pattern.compile("last seen (\\d{4}-\\d{2}-\\d{2})");
  private static final int YEARS_OF_TRUST = 2;
  private static final int DAYS_BEFORE_AN_UPPER_BOUND = 180;
  private static final Comparator<Holding> ORDER = Comparator.comparing(Holding::certainty)
      .thenComparing(h -> h.tenure().start() == null ? LocalDate.MIN : h.tenure().start(), Comparator.reverseOrder())
      .thenComparing(h -> h.person().key());

  private final Map<String, Entity.Office> offices = new HashMap<>();
  private final Map<String, Entity.Office> byClassAndOwner = new HashMap<>();
  private final Map<String, List<String>> styles = new HashMap<>();
  private final Map<String, List<Holder>> holders = new HashMap<>();

  private record Holder(Entity.Person person, Entity.Tenure tenure) {}

  OfficeIndex(List<AuthorityData.Entry> all) {
    for (AuthorityData.Entry entry : all) {
      if (entry.entity() instanceof Entity.Office office) {
        offices.put(office.key(), office);
        byClassAndOwner.put(office.officeClass() + "\n" + office.of(), office);
        styles.put(office.key(), entry.styles());
      } else if (entry.entity() instanceof Entity.Person person) {
        person.tenures().forEach(t -> holders.computeIfAbsent(t.office(), k -> new ArrayList<>()).add(new Holder(person, t)));
      }
    }
  }

  Optional<Entity.Office> office(String officeClass, String of) {
    return Optional.ofNullable(byClassAndOwner.get(officeClass + "\n" + of));
  }

  List<String> styles(Entity.Office office) {
    return styles.getOrDefault(office.key(), List.of());
  }

  /** Whether the holder may be called any of these; where either side says nothing the class of office decides. */
  boolean isStyled(Entity.Office office, List<String> wanted) {
    List<String> own = styles(office);
    return own.isEmpty() || wanted.isEmpty() || own.stream().anyMatch(wanted::contains);
  }

  List<Holding> holders(Entity.Office office, LocalDate date) {
    return holders.getOrDefault(office.key(), List.of()).stream()
        .map(h -> holding(h.person, h.tenure, date))
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }

  List<Holding> holdings(Entity.Person person, Function<Entity.Tenure, @Nullable LocalDate> date) {
    return person.tenures().stream().map(t -> holding(person, t, date.apply(t))).flatMap(Optional::stream).sorted(ORDER).toList();
  }

  private Optional<Holding> holding(Entity.Person person, Entity.Tenure tenure, @Nullable LocalDate date) {
    Entity.Office office = offices.get(tenure.office());
    if (office == null || date != null && isOutside(tenure, date)) {
      return Optional.empty();
    }
    return Optional.of(new Holding(person, office, tenure, certainty(tenure, date)));
  }

  private static boolean isOutside(Entity.Tenure tenure, LocalDate date) {
    return tenure.start() != null && date.isBefore(tenure.start()) || tenure.end() != null && date.isAfter(tenure.end());
  }

  private static Certainty certainty(Entity.Tenure tenure, @Nullable LocalDate date) {
    String source = tenure.source() == null ? "" : tenure.source();
    Certainty byDate = date == null ? Certainty.SURE : openness(tenure, source, date);
    boolean vague = tenure.start() == null || source.contains("bounds only") || source.contains("overlaps")
        || source.contains("unconfirmed");
    return byDate == Certainty.SURE && vague ? Certainty.LIKELY : byDate;
  }

  /** An open end is believed for as long as the source saw it, and with less confidence for some time after. */
  private static Certainty openness(Entity.Tenure tenure, String source, LocalDate date) {
    if (tenure.end() != null) {
      boolean nearBound = source.contains("upper bound") && date.plusDays(DAYS_BEFORE_AN_UPPER_BOUND).isAfter(tenure.end());
      return nearBound ? Certainty.LIKELY : Certainty.SURE;
    }
    Matcher seen = LAST_SEEN.matcher(source);
    if (!seen.find()) {
      return Certainty.LIKELY;
    }
    LocalDate last = LocalDate.parse(seen.group(1));
    if (!date.isAfter(last)) {
      return Certainty.SURE;
    }
    return date.isAfter(last.plusYears(YEARS_OF_TRUST)) ? Certainty.POSSIBLE : Certainty.LIKELY;
  }
}
