package carryover.clinic;

import org.junit.jupiter.api.Test;

/** A ladder that a patient builds and climbs, until the therapist sees it in the digest. */
class ClimbJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private static void builds(Person ada) {
    ada.says("/exercises").taps("A fear ladder").taps("Do it now").says("riding the bus");
    ada.says("watching at the stop").taps("20").says("one stop, at noon").taps("40");
    ada.says("the full bus").taps("80").taps("That's all");
    ada.hears("Which step would you like to talk about first?").taps("one stop, at noon");
    ada.hears("Marked").taps("Fully").taps("4").taps("Nothing to add").taps("No");
  }

  private static void goes(Person ada) {
    ada.says("/exercises").taps("A step towards the fear").taps("Do it now");
    ada.taps("The step as we agreed").taps("one stop, at noon").says("one stop, standing");
    ada.says("I fall over.").taps("70").taps("50").taps("I'm back").taps("70").taps("60");
    ada.says("I was shaking.").taps("No").taps("50");
    ada.taps("Fully").taps("6").taps("Nothing to add").taps("No");
  }

  @Test
  void theTherapistSeesTheLadderAndWhichStepWasPractised() {
    CLINIC.opensOnMonday();
    var drLind = CLINIC.therapist("Dr. Lind");
    var ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada ex-01 daily 18:00");
    ada.agrees();
    builds(ada);
    drLind.says("/digest Ada").hears("Ladder: riding the bus", "one stop, at noon (40)\n");
    drLind.assigns("Ada ex-02 daily 18:00").taps("Yes, practised together");
    CLINIC.clock.rings();
    ada.agrees();
    goes(ada);
    drLind.says("/digest Ada").hears("watching at the stop (20)\none stop, at noon (40): ");
  }
}
