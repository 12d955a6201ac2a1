package carryover.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A small exercise as a therapist could write it, in one language. */
record SentExercise(String name, String id, String title) {
  private static final String SOURCE =
      """
      script: %s
      kind: exercise
      only: en
      title: %s
      about:
        id: %s
        for: [withdrawal, low_mood]
        approach: activation
        difficulty: 2
        minutes: 10
        why: A wave across the street is a small step towards others.
        instructions: |
          1. Go to the window or out of the door.
          2. Wave to a neighbour.
        care: Not where neighbours are part of the trouble.
        practised_first: false
      needs: [patient, therapist]
      silence:
        nudge: 2h
        text: No hurry.
        give_up: 20h
        goto: left_open
      steps:
        - say: hello
          text: Hello {patient}, {therapist} and you planned this.
        - rate: presence_before
          text: How much are you here right now?
          from: 0
          to: 10
          low: not at all
          high: very
        - record: neighbour
          kind: presence
          fields: [presence_before]
        - end: completed
        - say: left_open
          text: This stays open for now.
        - end: unanswered
      """;

  byte[] file() {
    return text().getBytes(UTF_8);
  }

  String text() {
    return SOURCE.formatted(name, title, id);
  }

  String fileName() {
    return name + ".yaml";
  }
}
