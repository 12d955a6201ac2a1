package carryover.library;

import carryover.kernel.PlayName;
import carryover.library.Version.Origin;
import carryover.library.Version.State;
import carryover.library.Versions.Addition;
import carryover.script.Manuscript;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every exercise of the files that differs from its newest version of the house a new
 * version. Several processes may do so at once: one is the first, the others look again.
 */
final class HouseVersions {
  /** Ours: more processes do not start at the same moment with other files each. */
  private static final int ATTEMPTS = 5;

  private final Catalogues catalogues;
  private final List<Manuscript> manuscripts;
  private final Instant now;

  HouseVersions(Catalogues catalogues, List<Manuscript> manuscripts, Instant now) {
    this.catalogues = catalogues;
    this.manuscripts = manuscripts;
    this.now = now;
  }

  /** Keeps what is new; returns all of the house as they are kept now. */
  Map<PlayName, Manuscript> take() {
    for (int i = 0; i < ATTEMPTS; i++) {
      var catalogue = catalogues.now();
      var changed =
          manuscripts.stream()
              .filter(each -> !isKept(catalogue, each))
              .map(each -> addition(catalogue, each))
              .toList();
      if (changed.isEmpty()) {
        return kept(catalogue);
      }
      catalogues.add(changed);
    }
    throw new IllegalStateException(
        "other processes keep changing the library's versions. Start them with the same files.");
  }

  /** Changes the house's newest versions in place, where the files differ; returns those. */
  Map<PlayName, Manuscript> rewrite() {
    var catalogue = catalogues.now();
    var kept = kept(catalogue);
    var changed = new HashMap<PlayName, Manuscript>();
    kept.forEach((playName, manuscript) -> {
      if (!isKept(catalogue, manuscript)) {
        changed.put(playName, manuscript);
      }
    });
    catalogues.rewrite(changed);
    return changed;
  }

  private static boolean isKept(Catalogue catalogue, Manuscript manuscript) {
    var house = catalogue.newestOfHouse().get(manuscript.script().name());
    return house != null && house.hash().equals(Hash.of(manuscript.text()));
  }

  private Addition addition(Catalogue catalogue, Manuscript manuscript) {
    String name = manuscript.script().name();
    var state = catalogue.isRetired(name) ? State.RETIRED : State.LISTED;
    return Addition.of(catalogue.next(name), manuscript, state, Origin.HOUSE, null, now);
  }

  private Map<PlayName, Manuscript> kept(Catalogue catalogue) {
    var kept = new HashMap<PlayName, Manuscript>();
    for (var manuscript : manuscripts) {
      var version = catalogue.newestOfHouse().get(manuscript.script().name());
      if (version != null) {
        kept.put(version.playName(), manuscript);
      }
    }
    return kept;
  }
}
