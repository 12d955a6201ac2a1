package carryover.journal;

import carryover.kernel.Answer;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a patient reported. Never changed; a correction is a later entry.
 *
 * @param about the assignment it belongs to, or null
 * @param occasion the planned time it belongs to, or null
 * @param fields in the order in which they were asked
 * @param secret names of the fields that stay in the patient's own view
 * @param correction whether its fields take the place of those recorded just before
 */
public record Entry(
    PersonId patient,
    RecordKind kind,
    @Nullable UUID about,
    @Nullable UUID occasion,
    Instant at,
    Map<String, Answer> fields,
    Set<String> secret,
    boolean correction) {
  /** One that corrects nothing. */
  public Entry(
      PersonId patient,
      RecordKind kind,
      @Nullable UUID about,
      @Nullable UUID occasion,
      Instant at,
      Map<String, Answer> fields,
      Set<String> secret) {
    this(patient, kind, about, occasion, at, fields, secret, false);
  }

  public Entry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    secret = Set.copyOf(secret);
  }

  /** The key of a chosen option. */
  public Optional<String> code(String field) {
    return fields.get(field) instanceof Answer.Choice(var key)
        ? Optional.of(key)
        : Optional.empty();
  }

  /** The keys of chosen options; none when the field is missing. */
  public List<String> codes(String field) {
    return fields.get(field) instanceof Answer.Choices(var keys) ? keys : List.of();
  }

  /** A rating. */
  public Optional<Integer> number(String field) {
    return fields.get(field) instanceof Answer.Number(var value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** Words that the therapist may read. */
  public Optional<String> words(String field) {
    return !secret.contains(field) && fields.get(field) instanceof Answer.Text(var text)
        ? Optional.of(text.value())
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "Entry[" + kind + "]";
  }
}
