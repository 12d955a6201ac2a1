package carryover.library;

import carryover.kernel.PlayName;
import carryover.library.Version.Origin;
import carryover.library.Version.State;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is kept at one moment.
 *
 * @param newest by name, the newest version that is no draft
 * @param last by name, the highest number that was given, drafts counted
 * @param newestOfHouse by name, the newest version that came from the files
 */
record Catalogue(
    Map<String, Version> newest, Map<String, Integer> last, Map<String, Version> newestOfHouse) {
  private static final Pattern OWN = Pattern.compile("own-([0-9]{2,5})");

  /** Of all versions that are kept, by name and number. */
  static Catalogue of(List<Version> versions) {
    var newest = new HashMap<String, Version>();
    var last = new HashMap<String, Integer>();
    var house = new HashMap<String, Version>();
    for (var version : versions) {
      String name = version.playName().name();
      last.put(name, version.playName().version());
      if (version.isOrWasListed()) {
        newest.put(name, version);
      }
      if (version.origin() == Origin.HOUSE) {
        house.put(name, version);
      }
    }
    return new Catalogue(newest, last, house);
  }

  /** The newest version of every exercise that is not retired. */
  Collection<Version> listed() {
    return newest.values().stream().filter(each -> each.state() == State.LISTED).toList();
  }

  Collection<Version> retired() {
    return newest.values().stream().filter(each -> each.state() == State.RETIRED).toList();
  }

  /** The newest version of every exercise, also of those that are retired. */
  List<PlayName> newestOfAll() {
    return newest.values().stream().map(Version::playName).toList();
  }

  Optional<PlayName> newest(String name) {
    return Optional.ofNullable(newest.get(name)).map(Version::playName);
  }

  /** The next number under which a version of this exercise can be kept. */
  PlayName next(String name) {
    return new PlayName(name, last.getOrDefault(name, 0) + 1);
  }

  /** A short id that no exercise has, such as {@code own-01}. */
  String nextOwnId() {
    int highest =
        newest.values().stream()
            .map(each -> OWN.matcher(each.id()))
            .filter(Matcher::matches)
            .mapToInt(id -> Integer.parseInt(id.group(1)))
            .max()
            .orElse(0);
    return "own-%02d".formatted(highest + 1);
  }

  boolean isRetired(String name) {
    return Optional.ofNullable(newest.get(name)).stream()
        .anyMatch(each -> each.state() == State.RETIRED);
  }
}
