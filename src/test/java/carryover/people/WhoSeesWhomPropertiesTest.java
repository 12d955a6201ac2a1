package carryover.people;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Never two strangers: over random covers and hand-overs, hour by hour. */
class WhoSeesWhomPropertiesTest {
  private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
  private static final List<PersonId> THERAPISTS =
      IntStream.range(0, 4).mapToObj(_ -> PersonId.random()).toList();
  private static final int HOURS = 40;

  /** What happens at an hour. */
  sealed interface Deed {
    record Asks(int therapist, int colleague, int from, int hours) implements Deed {}

    record Accepts(int cover) implements Deed {}

    record Ends(int cover) implements Deed {}

    record HandsOver(int to) implements Deed {}
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    var number = Arbitraries.integers().between(0, 3);
    var hour = Arbitraries.integers().between(0, HOURS);
    Arbitrary<Deed> asks = Combinators.combine(number, number, hour, hour).as(Deed.Asks::new);
    Arbitrary<Deed> accepts = hour.map(Deed.Accepts::new);
    Arbitrary<Deed> ends = hour.map(Deed.Ends::new);
    Arbitrary<Deed> handsOver = number.map(Deed.HandsOver::new);
    return Arbitraries.frequencyOf(
            Tuple.of(3, asks), Tuple.of(4, accepts), Tuple.of(1, ends), Tuple.of(1, handsOver))
        .list()
        .ofSize(HOURS);
  }

  @Property(tries = 300)
  void onlyTheTherapistAndWhoeverAgreedToStandInSeeAPatient(@ForAll("deeds") List<Deed> deeds) {
    var covers = new ArrayList<Cover>();
    var therapist = THERAPISTS.getFirst();
    for (int hour = 0; hour < HOURS; hour++) {
      var now = at(hour);
      therapist =
          deeds.get(hour) instanceof Deed.HandsOver(var to) ? THERAPISTS.get(to) : therapist;
      does(deeds.get(hour), covers, now);
      for (var reader : THERAPISTS) {
        assertThat(Cover.sees(reader, therapist, covers, now))
            .isEqualTo(reader.equals(therapist) || standsIn(reader, therapist, covers, now));
      }
      var treats = therapist;
      var readers = THERAPISTS.stream().filter(each -> Cover.sees(each, treats, covers, now));
      assertThat(Set.copyOf(readers.toList())).contains(treats).hasSizeLessThanOrEqualTo(2);
    }
  }

  /** Said another way than in the code: agreed, begun, not over, and nobody took it back. */
  private static boolean standsIn(
      PersonId reader, PersonId therapist, List<Cover> covers, Instant now) {
    for (var each : covers) {
      boolean isPair = each.therapist() == therapist && each.colleague() == reader;
      boolean isTime = each.begins().compareTo(now) <= 0 && each.ends().compareTo(now) > 0;
      if (isPair && isTime && each.accepted() != null && each.ended() == null) {
        return true;
      }
    }
    return false;
  }

  private static void does(Deed deed, List<Cover> covers, Instant now) {
    switch (deed) {
      case Deed.Asks(var therapist, var colleague, var from, var hours) -> {
        var asked =
            Cover.asked(
                THERAPISTS.get(therapist), THERAPISTS.get(colleague), at(from), at(from + hours));
        if (asked.refusal(covers, now).isEmpty()) {
          covers.add(asked);
        }
      }
      case Deed.Accepts(var which) -> change(covers, which, now, true);
      case Deed.Ends(var which) -> change(covers, which, now, false);
      case Deed.HandsOver _ -> {}
    }
  }

  private static void change(List<Cover> covers, int which, Instant now, boolean accepts) {
    if (covers.isEmpty()) {
      return;
    }
    covers.replaceAll(each -> {
      boolean chosen = each == covers.get(which % covers.size()) && each.isOpen(now);
      return chosen
          ? new Cover(
              each.id(),
              each.therapist(),
              each.colleague(),
              each.begins(),
              each.ends(),
              accepts ? now : each.accepted(),
              accepts ? null : now)
          : each;
    });
  }

  private static Instant at(int hour) {
    return START.plusSeconds(3600L * hour);
  }
}
