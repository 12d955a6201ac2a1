package carryover.conversation;

import carryover.assigning.Asking;
import carryover.assigning.Draft;
import carryover.assigning.Question;
import carryover.assigning.Typing;
import carryover.assigning.Typing.Taken;
import carryover.dialogue.Event;
import carryover.dialogue.Facts;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Naming;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.people.Routine;
import carryover.script.Script;
import carryover.script.Scripts;
import carryover.therapist.KindWords;
import carryover.therapist.Stage;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The talks that a therapist's menus lead to: a trial run, and what is typed for a patient. */
public final class TherapistTalks implements Stage, Asking {
  private static final String WORD = "word_to_patient";

  /** The step of the sign-up and of the settings that asks for the own name. */
  private static final String NAME = "shown_name";

  /** Ends a talk whose words were taken elsewhere, so that it finds nothing wrong with them. */
  private static final Words TAKEN = new Words("…");

  private final Talking talking;
  private final Talks talks;
  private final People people;
  private final Typing typing;
  private final KindWords kindWords;
  private final Outbox outbox;
  private final Scripts scripts;

  public TherapistTalks(
      Talking talking,
      Talks talks,
      People people,
      Typing typing,
      KindWords kindWords,
      Outbox outbox,
      Scripts scripts) {
    this.talking = talking;
    this.talks = talks;
    this.people = people;
    this.typing = typing;
    this.kindWords = kindWords;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  @Override
  public void plays(Therapist therapist, String playName, Instant now) {
    var script = scripts.named(playName);
    if (script.isPresent()) {
      leaveTrial(therapist, now);
      var title = scripts.label(therapist.voice(), playName, "title");
      say(therapist, "library.trial_begins", Map.of("exercise", title));
      var facts = sample(therapist, script.get(), playName);
      talking.begin(therapist, playName, facts, Trial.ABOUT, Urgency.REPLY, now);
    }
  }

  /** One trial ends where the next one begins. */
  private void leaveTrial(Therapist therapist, Instant now) {
    if (talking.isInTrial(therapist)) {
      var unused = talking.happen(therapist, new Event.Stopped(), now);
    }
  }

  /** What a patient's plan would tell the script; what nobody can know yet is empty. */
  private Facts sample(Therapist therapist, Script script, String playName) {
    var voice = therapist.voice();
    var facts = new HashMap<String, String>();
    script.facts().forEach(fact -> facts.put(fact, ""));
    facts.put("therapist", therapist.name());
    facts.put("patient", words(voice, "library.sample_patient"));
    facts.put("where", words(voice, "library.sample_where"));
    facts.put("hurdle", words(voice, "library.sample_hurdle"));
    facts.put("coping", words(voice, "library.sample_coping"));
    facts.put("exercise", scripts.label(voice, playName, "title"));
    facts.put("why", scripts.label(voice, playName, "about.why"));
    facts.put("instructions", scripts.label(voice, playName, "about.instructions"));
    Optional.ofNullable(script.about())
        .ifPresent(about -> facts.put("minutes", String.valueOf(about.minutes())));
    return Facts.of(facts);
  }

  @Override
  public void asks(Therapist therapist, Question question, Draft draft, String names, Instant now) {
    var facts = Facts.of(Map.of("patient", names));
    talking.begin(therapist, question.script(), facts, draft.id(), Urgency.REPLY, now);
  }

  @Override
  public void asksForKindWord(Therapist therapist, Patient patient, Instant now) {
    var facts = Facts.of(Map.of("patient", patient.label()));
    var about = patient.id().value();
    talking.begin(therapist, WORD, facts, about, Urgency.REPLY, now);
  }

  /** Takes typed words into the talk that is under way. */
  void typed(Therapist therapist, Words text, Instant now) {
    var refusal =
        talking
            .about(therapist, TherapistSettings.KIND_WORD)
            .flatMap(_ -> refusal(therapist, text.value()))
            .or(() -> namesake(therapist, text.value()));
    if (refusal.isPresent()) {
      post(therapist).send(refusal.get());
      return;
    }
    var to = talking.about(therapist, WORD).map(PersonId::new);
    if (to.isPresent()) {
      kindWord(therapist, to.get(), text, now);
    } else {
      assigning(therapist, text, now);
    }
  }

  /**
   * Asks for another name where nothing of it can be seen, or a colleague is called so: patients
   * read it, and covers use it.
   */
  private Optional<Message> namesake(Therapist therapist, String typed) {
    var isNamed =
        talks.of(therapist.id()).top().filter(each -> each.step().equals(NAME)).isPresent();
    var name = Naming.of(typed, Therapist.LONGEST_NAME);
    if (isNamed && name.isEmpty()) {
      return Optional.of(Message.text(words(therapist.voice(), "practice.name_unseen")));
    }
    return isNamed
        ? people.colleaguesOf(therapist.id()).stream()
            .filter(each -> each.name().equalsIgnoreCase(name))
            .findFirst()
            .map(each ->
                Message.text(
                    scripts.words(
                        therapist.voice(),
                        "practice.name_taken",
                        Map.of("colleague", each.name()))))
        : Optional.empty();
  }

  /** Why these cannot be kind words to be sent by a tap. */
  private Optional<Message> refusal(Therapist therapist, String typed) {
    var values = Map.<String, Object>of("most", Routine.LONGEST_KIND_WORD);
    return typed.strip().length() > Routine.LONGEST_KIND_WORD
        ? Optional.of(Message.text(scripts.words(therapist.voice(), "practice.kind_long", values)))
        : kindWords.refusal(therapist, typed);
  }

  private void kindWord(Therapist therapist, PersonId to, Words text, Instant now) {
    switch (kindWords.take(therapist, to, text.value(), now)) {
      case KindWords.Taken.Kept(var next) -> {
        goOn(therapist, TAKEN, now);
        post(therapist).send(next);
      }
      case KindWords.Taken.Again(var why) -> post(therapist).send(why);
      case KindWords.Taken.Nobody() -> {
        goOn(therapist, TAKEN, now);
        say(therapist, "therapist.unknown_text", Map.of());
      }
    }
  }

  private void assigning(Therapist therapist, Words text, Instant now) {
    switch (taken(therapist, text, now).orElse(null)) {
      case null -> goOn(therapist, text, now);
      case Taken.Kept(var next) -> {
        goOn(therapist, TAKEN, now);
        post(therapist).send(next);
      }
      case Taken.Again(var why) -> post(therapist).send(why);
      case Taken.Gone() -> {
        goOn(therapist, TAKEN, now);
        say(therapist, "therapist.unknown_text", Map.of());
      }
    }
  }

  /** What became of the words, if they were asked for while assigning. */
  private Optional<Taken> taken(Therapist therapist, Words text, Instant now) {
    return Arrays.stream(Question.values())
        .flatMap(question ->
            talking.about(therapist, question.script()).stream()
                .map(draft -> typing.take(therapist, question, draft, text.value(), now)))
        .findFirst();
  }

  private void goOn(Therapist therapist, Words text, Instant now) {
    var unused = talking.happen(therapist, new Event.Typed(text), now);
  }

  private String words(Voice voice, String key) {
    return scripts.words(voice, key);
  }

  private void say(Therapist therapist, String key, Map<String, Object> values) {
    post(therapist).send(Message.text(scripts.words(therapist.voice(), key, values)));
  }

  private Post post(Therapist therapist) {
    return new Post(outbox, therapist.chat(), Urgency.REPLY);
  }
}
