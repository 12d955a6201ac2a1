package carryover.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import carryover.kernel.ChatId;
import carryover.outbox.Act;
import carryover.outbox.Courier;
import carryover.outbox.Delivery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets pages as PDF right before they are carried: it takes up to two seconds, in which no
 * transaction is held. A page that cannot be set goes out as it is, which any browser shows.
 */
public final class Typesetting implements Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Typesetting.class);

  private final Courier carrier;

  public Typesetting(Courier carrier) {
    this.carrier = carrier;
  }

  @Override
  public Delivery deliver(ChatId chat, Act act, @Nullable Integer messageId) {
    return carrier.deliver(chat, act instanceof Act.Paper paper ? set(paper) : act, messageId);
  }

  private static Act.Document set(Act.Paper paper) {
    try {
      return new Act.Document(paper.name() + ".pdf", AsPdf.of(paper.xhtml()), paper.caption());
    } catch (RuntimeException bug) {
      LOG.error("A page could not be set as PDF ({}).", bug.getClass().getName());
      var page = paper.xhtml().getBytes(UTF_8);
      return new Act.Document(paper.name() + ".html", page, paper.caption());
    }
  }
}
