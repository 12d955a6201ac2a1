package carryover.people;

import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.rhythm.QuietHours;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Somebody who joined. */
public sealed interface Person {
  PersonId id();

  ChatId chat();

  /** How the person is spoken to. */
  Voice voice();

  /** The person's own zone. */
  ZoneId zone();

  /** A therapist; {@code name} is what patients read, {@code digest} when the digest comes. */
  record Therapist(
      PersonId id, ChatId chat, String name, Voice voice, ZoneId zone, DigestTime digest)
      implements Person {
    /** As long as a name may be, in characters; it stands in lines and on buttons. */
    public static final int LONGEST_NAME = 60;

    @Override
    public String toString() {
      return "Therapist[" + id + "]";
    }
  }

  /**
   * A patient.
   *
   * @param label what the therapist calls the patient here; never the legal name (brief, section 2)
   * @param quiet null when the patient wants no quiet hours
   * @param standing whether the patient may be written to unasked
   * @param pausedUntil no prompts before; null when there is no pause
   * @param silentCheckIns how many prompts in a row had no answer
   * @param nextSession the next session with the therapist, or null when none is set
   */
  record Patient(
      PersonId id,
      ChatId chat,
      PersonId therapist,
      String label,
      Voice voice,
      ZoneId zone,
      @Nullable QuietHours quiet,
      Standing standing,
      @Nullable Instant pausedUntil,
      int silentCheckIns,
      @Nullable Instant nextSession)
      implements Person {
    /** The same patient, treated by somebody else, who calls them by this label. */
    public Patient treatedBy(PersonId newTherapist, String newLabel) {
      return new Patient(
          id,
          chat,
          newTherapist,
          newLabel,
          voice,
          zone,
          quiet,
          standing,
          pausedUntil,
          silentCheckIns,
          nextSession);
    }

    /** The same patient, spoken to in another way. */
    public Patient spokenTo(Voice newVoice) {
      return new Patient(
          id,
          chat,
          therapist,
          label,
          newVoice,
          zone,
          quiet,
          standing,
          pausedUntil,
          silentCheckIns,
          nextSession);
    }

    /** The same patient, elsewhere or with other quiet hours. */
    public Patient at(ZoneId newZone, @Nullable QuietHours newQuiet) {
      return new Patient(
          id,
          chat,
          therapist,
          label,
          voice,
          newZone,
          newQuiet,
          standing,
          pausedUntil,
          silentCheckIns,
          nextSession);
    }

    /** The same patient, paused until a moment, or not at all. */
    public Patient paused(@Nullable Instant until) {
      return new Patient(
          id,
          chat,
          therapist,
          label,
          voice,
          zone,
          quiet,
          standing,
          until,
          silentCheckIns,
          nextSession);
    }

    /** The same patient in another standing. */
    public Patient standing(Standing newStanding, int newSilentCheckIns) {
      return new Patient(
          id,
          chat,
          therapist,
          label,
          voice,
          zone,
          quiet,
          newStanding,
          pausedUntil,
          newSilentCheckIns,
          nextSession);
    }

    /** The same patient on another phone or account. */
    public Patient movedTo(ChatId newChat) {
      return new Patient(
          id,
          newChat,
          therapist,
          label,
          voice,
          zone,
          quiet,
          standing,
          pausedUntil,
          silentCheckIns,
          nextSession);
    }

    /** Whether the therapy here has ended. */
    public boolean discharged() {
      return standing == Standing.DISCHARGED;
    }

    /** The same patient with another next session, or none. */
    public Patient meeting(@Nullable Instant session) {
      return new Patient(
          id,
          chat,
          therapist,
          label,
          voice,
          zone,
          quiet,
          standing,
          pausedUntil,
          silentCheckIns,
          session);
    }

    @Override
    public String toString() {
      return "Patient[" + id + "]";
    }
  }

  /** Whether a patient may be written to unasked. */
  enum Standing {
    /** Yes, within the courtesies of time. */
    ACTIVE,
    /** The patient blocked the bot. */
    BLOCKED,
    /** A safety alert is open: all scheduled messages wait (brief, section 4, rule 4). */
    HELD,
    /** Two check-ins in a row had no answer: silence until the patient comes back. */
    SILENT,
    /** The therapy here has ended: nothing is sent, and the data will be erased. */
    DISCHARGED
  }
}
