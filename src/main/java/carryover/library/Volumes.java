package carryover.library;

import carryover.kernel.PlayName;
import carryover.script.Manuscript;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions made ready from their kept source when somebody asks for them. */
final class Volumes {
  /** Ours: all of the house, and as many again of the practice and of older versions. */
  private static final int AT_HAND = 500;

  private final Versions versions;
  private final Cache<PlayName, Volume> ready = Caffeine.newBuilder().maximumSize(AT_HAND).build();

  Volumes(Versions versions) {
    this.versions = versions;
  }

  /** One that is at hand already, as the house's are when the files have just been read. */
  void put(PlayName playName, Manuscript manuscript) {
    ready.put(playName, Volume.of(playName, manuscript));
  }

  Optional<Volume> of(PlayName playName) {
    return Optional.ofNullable(of(List.of(playName)).get(playName));
  }

  /** These versions, without those that are not kept; with one query for all that are not ready. */
  Map<PlayName, Volume> of(Collection<PlayName> playNames) {
    var found = new HashMap<>(ready.getAllPresent(playNames));
    var missing = playNames.stream().filter(each -> !found.containsKey(each)).toList();
    // Not within the cache's lock: whoever waits for a connection must not hold it.
    versions
        .sources(missing)
        .forEach((playName, source) -> {
          var volume = Volume.of(playName, Manuscript.kept(source));
          ready.put(playName, volume);
          found.put(playName, volume);
        });
    return found;
  }
}
