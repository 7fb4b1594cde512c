package org.diplograph.evaluate;

/** How many of all. */
public record Share(int right, int all) {
  public static final Share NONE = new Share(0, 0);

  public Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  Share with(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), all + 1);
  }

  /** From 0 to 1, rounded to three digits; 0 of nothing is 0. */
  public double rate() {
    return Rates.rounded(Rates.ratio(right, all));
  }
}
