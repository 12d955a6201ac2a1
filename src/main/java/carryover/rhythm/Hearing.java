package carryover.rhythm;

/** What was heard in typed words; all of it, or why not. */
public sealed interface Hearing
    permits RhythmWords.Heard, RhythmWords.Whole, RhythmWords.Misheard {}
