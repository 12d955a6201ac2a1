package carryover.library;

import carryover.kernel.PlayName;
import carryover.kernel.Voice;
import carryover.library.Version.Origin;
import carryover.script.House;
import carryover.script.Manuscript;
import carryover.script.Neighbours;
import carryover.script.Script;
import carryover.script.Scripts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All scripts as they are to be played: the house's dialogues, and every version of an exercise
 * that a plan may still use. A plain name means the newest version, a play name that version; a
 * play name that is not kept any more means the newest too.
 */
public final class Shelf implements Scripts {
  private final Catalogues catalogues;
  private final Volumes volumes;
  private final Clock clock;
  private volatile House house;
  private volatile Listed listed = new Listed(null, null, List.of());

  /** What {@link #all} returned for this catalogue and these files. */
  private record Listed(@Nullable Catalogue at, @Nullable House of, List<Script> all) {}

  /** Takes in what has changed in the house's files since the last start. */
  public Shelf(Versions versions, House house, Clock clock) {
    this.catalogues = new Catalogues(versions);
    this.volumes = new Volumes(versions);
    this.clock = clock;
    this.house = house;
    houseChanged(house);
  }

  /** The newest listed version's play name; of a retired exercise, its newest. */
  public String playName(String name) {
    return new PlayName(name, newest(name)).toString();
  }

  /** The newest listed version; of a retired exercise, its newest; 1 for what was never here. */
  @Override
  public int newest(String name) {
    return catalogue().newest(name).map(PlayName::version).orElse(1);
  }

  /**
   * One text: the script, then its translations, each a YAML document behind a line "---".
   *
   * @throws IllegalArgumentException for an exercise that does not exist
   */
  public String source(String playName) {
    return volume(playName).orElseThrow(() -> unknown(playName)).manuscript().text();
  }

  /** The exercises that nobody can find or assign, by name. */
  public List<Script> retired() {
    return scripts(catalogue().retired());
  }

  /** The files were read again: every exercise that they changed gets a new version. */
  public void houseChanged(House now) {
    var acquiring = new HouseVersions(catalogues, now.manuscripts(), clock.instant());
    acquiring.take().forEach(volumes::put);
    house = now;
  }

  /**
   * The files were read again while somebody writes them (the authoring loop): what they changed
   * changes in place, in talks under way too. Returns the scripts as they were before.
   */
  public Scripts rewritten(House now) {
    var rewritten = new HouseVersions(catalogues, now.manuscripts(), clock.instant()).rewrite();
    var before = new Earlier(house, this, rewritten.keySet());
    houseChanged(now);
    return before;
  }

  /** What a script sent by a person has to get on with. */
  Neighbours neighbours() {
    var at = catalogue();
    var files = house;
    return new Neighbours() {
      @Override
      public House house() {
        return files;
      }

      @Override
      public Collection<Manuscript> exercises() {
        return volumes.of(at.newestOfAll()).values().stream().map(Volume::manuscript).toList();
      }
    };
  }

  Catalogues catalogues() {
    return catalogues;
  }

  @Override
  public Collection<Script> all() {
    var at = catalogue();
    var files = house;
    var last = listed;
    if (at != last.at || files != last.of) {
      boolean same = at.equals(last.at) && files.equals(last.of);
      last = new Listed(at, files, same ? last.all : all(at, files));
      listed = last;
    }
    return last.all;
  }

  private List<Script> all(Catalogue at, House files) {
    var all = new ArrayList<Script>();
    files.all().stream().filter(each -> each.kind() == Script.Kind.DIALOGUE).forEach(all::add);
    // A file that was deleted takes its exercise out of the library; plans go on.
    var listed =
        at.listed().stream()
            .filter(each ->
                each.origin() == Origin.PRACTICE
                    || files.named(each.playName().name()).isPresent());
    all.addAll(scripts(listed.toList()));
    return List.copyOf(all);
  }

  private List<Script> scripts(Collection<Version> versions) {
    return volumes.of(versions.stream().map(Version::playName).toList()).values().stream()
        .map(Volume::plain)
        .sorted(Comparator.comparing(Script::name))
        .toList();
  }

  @Override
  public Optional<Script> named(String name) {
    if (isDialogue(name)) {
      return house.named(name);
    }
    boolean versioned = PlayName.of(name).isPresent();
    return volume(name).map(versioned ? Volume::versioned : Volume::plain);
  }

  @Override
  public List<String> languages() {
    return house.languages();
  }

  @Override
  public Map<String, List<String>> sequences() {
    return house.sequences();
  }

  @Override
  public boolean has(String script, String key) {
    return texts(script).has(PlayName.plain(script), key);
  }

  @Override
  public String text(Voice voice, String script, String key, Map<String, Object> values) {
    return texts(script).text(voice, PlayName.plain(script), key, values);
  }

  @Override
  public String label(Voice voice, String script, String key) {
    return texts(script).label(voice, PlayName.plain(script), key);
  }

  @Override
  public String words(Voice voice, String key, Map<String, Object> values) {
    return house.words(voice, key, values);
  }

  @Override
  public boolean hasWords(String key) {
    return house.hasWords(key);
  }

  @Override
  public String words(Voice voice, String key) {
    return house.words(voice, key);
  }

  private Scripts texts(String script) {
    return isDialogue(script) ? house : volume(script).map(Volume::texts).orElse(house);
  }

  private boolean isDialogue(String name) {
    return house.named(name).filter(each -> each.kind() == Script.Kind.DIALOGUE).isPresent();
  }

  private Optional<Volume> volume(String name) {
    return PlayName.of(name)
        .flatMap(volumes::of)
        .or(() -> catalogue().newest(PlayName.plain(name)).flatMap(volumes::of));
  }

  private Catalogue catalogue() {
    return catalogues.now();
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "the library has no exercise '%s'. Ask named() first.".formatted(name));
  }
}
