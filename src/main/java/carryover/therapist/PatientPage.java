package carryover.therapist;

import carryover.digest.Marks;
import carryover.digest.MoodPicture;
import carryover.digest.Openings;
import carryover.digest.Summaries;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Pauses;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One patient as the therapist sees them, to be read in half a minute; and what can be done. */
public final class PatientPage {
  private final Summaries summaries;
  private final Openings openings;
  private final Assignments assignments;
  private final PatientDesk desk;
  private final ExercisePages exercises;
  private final Marks marks;
  private final PatientLines lately;
  private final MoodPicture mood;
  private final Speech speech;

  public PatientPage(
      Summaries summaries,
      Openings openings,
      Assignments assignments,
      Caseload caseload,
      PatientDesk desk,
      ExerciseDesk exercises,
      MoodPicture mood,
      Library library,
      Scripts scripts) {
    this.summaries = summaries;
    this.openings = openings;
    this.assignments = assignments;
    this.desk = desk;
    this.exercises = exercises.pages();
    this.marks = new Marks(caseload, scripts);
    this.lately = new PatientLines(library, scripts);
    this.mood = mood;
    this.speech = new Speech(scripts);
  }

  /** The page. */
  public Message of(Therapist therapist, Patient patient, Instant now) {
    openings.note(therapist, patient, now);
    var summary = summaries.of(patient, now);
    var lines = new ArrayList<String>();
    lines.add(speech.words(therapist, "therapist.patient_head", patient));
    marks.of(therapist, patient, now).ifPresent(lines::add);
    lines.addAll(standing(therapist, patient, now));
    lines.addAll(desk.lines(therapist, patient, now));
    lines.add(lately.lastSign(therapist, patient, summary));
    var ofTherapists = exercises.ofTherapists(patient);
    assignments
        .of(patient.id())
        .forEach(each -> lines.addAll(lines(therapist, patient, each, ofTherapists, now)));
    lines.addAll(lately.of(therapist, summary));
    var page = Message.with(String.join("\n", lines), buttons(therapist, patient, now));
    return mood.below(page, therapist, summary);
  }

  private List<String> standing(Therapist therapist, Patient patient, Instant now) {
    var lines = new ArrayList<String>();
    switch (patient.standing()) {
      case HELD -> lines.add(speech.words(therapist, "caseload.held", patient));
      case BLOCKED -> lines.add(speech.words(therapist, "caseload.blocked", patient));
      case ACTIVE, SILENT, DISCHARGED -> {} // silence has its own line, with a button
    }
    if (Pauses.lasts(patient.pausedUntil(), now)) {
      lines.add(exercises.paused(therapist, patient, now));
    }
    return lines;
  }

  private List<String> lines(
      Therapist therapist, Patient patient, Assignment each, Set<UUID> ofTherapists, Instant now) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(exercises.line(therapist, each));
    if (each.accepted()) {
      var agreed = exercises.agreement(therapist, each);
      if (!agreed.isEmpty()) {
        lines.add(String.join(" · ", agreed));
      }
    }
    if (Pauses.lasts(each.terms().pausedUntil(), now)) {
      lines.add(exercises.paused(therapist, patient, each, ofTherapists, now));
    }
    return lines;
  }

  private List<List<Button>> buttons(Therapist therapist, Patient patient, Instant now) {
    var rows = new ArrayList<List<Button>>();
    rows.add(
        List.of(
            speech.button(therapist, "therapist.to_assign", "topic", patient),
            speech.button(therapist, "therapist.to_digest", "digest", patient)));
    var session = desk.buttons(therapist, patient, now);
    rows.add(
        List.of(
            session.getFirst().getFirst(),
            speech.button(therapist, "caseload.to_word", "kw", patient)));
    rows.addAll(session.subList(1, session.size()));
    rows.add(
        List.of(
            speech.button(therapist, "caseload.to_exercises", "px", patient),
            speech.button(therapist, "caseload.to_more", "pm", patient)));
    return rows;
  }
}
