package carryover.agenda;

import carryover.agenda.Deed.Fate;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All planned times of a life, as the database would keep them. */
public final class Rows {
  private final Map<UUID, Row> rows = new LinkedHashMap<>();
  private final Map<UUID, NavigableSet<Instant>> taken = new HashMap<>();
  private final Set<UUID> going = new LinkedHashSet<>();

  /** A planned time. */
  public record Row(Slot slot, @Nullable Fate fate) {
    public boolean isOpen() {
      return fate == null;
    }
  }

  List<Row> all() {
    return List.copyOf(rows.values());
  }

  Optional<Row> row(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** What has not ended. */
  Stream<Slot> going() {
    return going.stream().map(id -> rows.get(id).slot());
  }

  /** What an exercise has taken since a moment. */
  List<Instant> taken(UUID course, Instant since) {
    return List.copyOf(taken.getOrDefault(course, new TreeSet<>()).tailSet(since, true));
  }

  void put(Row row) {
    var slot = row.slot();
    rows.put(slot.id(), row);
    var unused = row.isOpen() ? going.add(slot.id()) : going.remove(slot.id());
    var moments = taken.computeIfAbsent(slot.course(), id -> new TreeSet<>());
    boolean isFree = row.fate() == Fate.DROPPED || row.fate() == Fate.PAUSED;
    unused = isFree ? moments.remove(slot.planned()) : moments.add(slot.planned());
  }

  void remove(Row row) {
    rows.remove(row.slot().id());
    going.remove(row.slot().id());
    taken.get(row.slot().course()).remove(row.slot().planned());
  }
}
