package org.diplograph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortfoliosTest {
  private static final Portfolios PORTFOLIOS = Portfolios.load();

  @Test
  void readsTheMatterBeforeWhoIsInChargeOfIt() {
    assertEquals("deputy energy and mines minister", title("Deputy Energy and Mines Minister Ana Rojas"));
    assertEquals("transport, tourism and sport ministers", title("transport , tourism and sport ministers").replace(" ,", ","));
  }

  @Test
  void readsTheMatterAfterTheRank() {
    assertEquals("minister of trade and industry", title("Minister of Trade and Industry Ana Rojas"));
    assertEquals("under secretary of state for economic affairs", title("Under-Secretary of State for Economic Affairs Ana Rojas"));
  }

  @Test
  void readsARankBetweenTheMatterAndItsHead() {
    assertEquals("foreign affairs cabinet secretary", title("Foreign Affairs Cabinet Secretary Ana Rojas"));
    assertEquals("industry principal secretary", title("Industry Principal Secretary Ana Rojas"));
  }

  @Test
  void takesNothingForATitleThatNamesNobodyInCharge() {
    assertEquals("", title("trade and industry talks"));
    assertEquals("", title("Minister of Peru"));
    assertEquals("", title("ministers"));
  }

  private static String title(String text) {
    return PORTFOLIOS.at(List.of(text.split(" ")), 0).map(Title::phrase).orElse("");
  }
}
