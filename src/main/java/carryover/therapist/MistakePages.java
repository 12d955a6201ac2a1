package carryover.therapist;

import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.script.Issue;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mistakes of a script by line, in as many messages as it takes, and what to do next. */
final class MistakePages {
  /** Ours, below Telegram's 4,096 characters after markup: room for what stands around. */
  private static final int CHARS = 3500;

  /** Ours: who made more mistakes made one many times. */
  private static final int SHOWN = 100;

  private MistakePages() {}

  static List<Message> of(Scripts scripts, Voice voice, String fileName, List<Issue> issues) {
    var head =
        scripts.words(voice, "library.mistakes", Map.of("file", fileName, "count", issues.size()));
    var pages = new ArrayList<String>();
    var page = new StringBuilder(head).append('\n');
    for (var issue : issues.subList(0, Math.min(SHOWN, issues.size()))) {
      var line = line(scripts, voice, issue);
      if (page.length() + line.length() > CHARS) {
        pages.add(page.toString());
        page.setLength(0);
      }
      page.append('\n').append(line);
    }
    int more = issues.size() - SHOWN;
    if (more > 0) {
      page.append('\n')
          .append(scripts.words(voice, "library.mistakes_more", Map.of("count", more)));
    }
    page.append("\n\n").append(scripts.words(voice, "library.mistakes_next", Map.of()));
    pages.add(page.toString());
    return pages.stream().map(each -> Message.text(each.strip())).toList();
  }

  private static String line(Scripts scripts, Voice voice, Issue issue) {
    var text = issue.text();
    var kept = text.length() <= CHARS / 2 ? text : text.substring(0, CHARS / 2) + "…";
    return scripts.words(
        voice,
        "library.mistake",
        Map.of("line", String.valueOf(issue.line()), "type", issue.type().code(), "text", kept));
  }
}
