package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import tools.jackson.databind.json.JsonMapper;

/** A patient who writes notes and rates the mood, over and over, whatever the program suffers. */
final class NoteWriter {
  final Correspondent phone;
  final FutureTask<Void> done = new FutureTask<>(this::writes);
  private final CountDownLatch enough;
  private final List<String> notes = new ArrayList<>();
  private final List<Integer> moods = new ArrayList<>();

  NoteWriter(Correspondent phone, CountDownLatch enough) {
    this.phone = phone;
    this.enough = enough;
  }

  void joins(String code) throws InterruptedException {
    phone.says("/start " + code).hears("Hello. Dr. Lind invited you").taps("I agree");
    phone.hears("Thank you").hears("Which time zone");
    phone.taps(phone.newest().labels().getFirst());
    phone.hears("When should I be quiet").taps("9 pm to 7 am");
    phone.hears("Thank you, that's all").hears("/plan shows");
  }

  private Void writes() throws InterruptedException {
    while (enough.getCount() > 0) {
      var note = "The river was quiet on day " + (notes.size() + 1) + ".";
      phone.says("/note").hears("What would you like to write down").says(note);
      phone.hears("Is this note for Dr. Lind").taps("Keep it to myself");
      phone.hears("Noted, only for you");
      notes.add(note);
      int mood = moods.size() % 11;
      phone.says("/mood").hears("How is your mood").taps("" + mood).hears("Thank you. I've");
      moods.add(mood);
    }
    phone.says("/mydata").hears("Your data");
    return null;
  }

  /** How many answers were given, all of them found in the patient's own data, each once. */
  int answers() {
    var reports = JsonMapper.shared().readTree(phone.newestFile()).path("reports").valueStream();
    var kept = reports.filter(each -> !each.path("kind").asString().equals("preferences")).toList();
    var answers = kept.stream().map(each -> each.path("answers")).toList();
    assertThat(answers.stream().filter(each -> each.has("note")))
        .extracting(each -> each.path("note").asString())
        .isEqualTo(notes);
    assertThat(answers.stream().filter(each -> each.has("mood")))
        .extracting(each -> each.path("mood").asInt())
        .isEqualTo(moods);
    assertThat(kept).hasSize(notes.size() + moods.size());
    return 2 * notes.size() + moods.size();
  }
}
