package carryover.script;

/** How long texts and lists may be, and why. */
final class Limits {
  /** Telegram: sendMessage.text, after entities. */
  static final int MESSAGE_CHARS = 4096;

  /** Ours: a bubble that is read at a glance. */
  static final int BUBBLE_CHARS = 300;

  /** Ours: instructions, and words of several paragraphs, such as the notice on privacy. */
  static final int PAGE_CHARS = 900;

  /** Ours: longer labels are cut off on a phone. */
  static final int LABEL_CHARS = 40;

  /** Telegram: callback_data, in bytes of UTF-8. */
  static final int BUTTON_BYTES = 64;

  /** The dialogue's: the longest {@code d:<turn>:} before an option's key. */
  static final int BUTTON_PREFIX_BYTES = "d:2147483647:".length();

  /** Ours: more buttons than this nobody looks through. */
  static final int CHOOSE_OPTIONS = 8;

  /** Ours: picking several takes more looking anyway. */
  static final int PICK_OPTIONS = 12;

  /** Ours: a list that is longer nobody looks through. */
  static final int LIST_ENTRIES = 12;

  /** Ours: an entry of a list is a line, not a story (catalogue, {@code suds_list}). */
  static final int ENTRY_CHARS = 80;

  /** Ours: an entry with its number and its dot. */
  static final int ENTRY_LINE_CHARS = ENTRY_CHARS + 10;

  /** Ours: what is shown of one earlier value in a list of several. */
  static final int RECALLED_VALUE_CHARS = 140;

  /** Ours: how many earlier values a fact with {@code all} holds. */
  static final int RECALLED_VALUES = 7;

  /** The journal's: what is kept of one free answer. */
  static final int ANSWER_CHARS = 1500;

  /** The plan's: the longest fact but the instructions. */
  static final int FACT_CHARS = 300;

  /** Ours, for the length of a bubble: what a value usually takes. */
  static final int USUAL_VALUE_CHARS = 10;

  /** Ours: more words in a sentence are too many for reading age 11. */
  static final int SENTENCE_WORDS = 20;

  private Limits() {}
}
