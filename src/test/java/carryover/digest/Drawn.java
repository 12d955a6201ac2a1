package carryover.digest;

import carryover.RealConversations;
import carryover.kernel.Message;
import carryover.kernel.PlainPage;
import carryover.kernel.Voice;
import carryover.library.Library;
import carryover.picture.Figure;
import carryover.picture.Picture;
import carryover.picture.Pictures;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Digests of the situations, as text and as pictures. */
final class Drawn {
  static final Set<String> ALL_POINTS =
      Arrays.stream(Point.values()).map(Point::code).collect(Collectors.toSet());
  private static final Library LIBRARY = new Library(RealConversations.SCRIPTS);
  private static final Pictures PICTURES = new Pictures(RealConversations.SCRIPTS);

  private Drawn() {}

  static Telling telling(String language) {
    return new Telling(
        RealConversations.SCRIPTS, LIBRARY, new Voice(language, true), CaseFile.BERLIN);
  }

  static Figure figure(CaseFile file, String language) {
    var climb = Ladder.climb(file.facts().entries(), CaseFile.BERLIN, CaseFile.NOW);
    return Charts.of(file.summary(), telling(language), climb);
  }

  static Optional<Picture> picture(CaseFile file, String language) {
    return PICTURES.draw(new Voice(language, true), figure(file, language));
  }

  static Message page(
      CaseFile file, String language, Set<String> points, Optional<Picture> picture) {
    var telling = telling(language);
    var summary = file.summary();
    var found = Points.of(summary, points);
    var plain = DigestPage.plain(telling, summary, found, "");
    return Message.with(
            PlainPage.of(plain, 3800, telling.say("digest.more")),
            new TracePage(telling, summary, found).buttons())
        .as(DigestPage.rich(telling, summary, found, picture, ""));
  }

  static Set<String> points(Situation situation) {
    return switch (situation) {
      case EVERYTHING, STEPS_DUE, AVOIDANCE, SILENCE, LADDER -> ALL_POINTS;
      default -> Set.of();
    };
  }
}
