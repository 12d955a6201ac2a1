package carryover.library;

import carryover.kernel.PlayName;
import carryover.script.Manuscript;
import carryover.script.Script;
import carryover.script.Scripts;

/**
 * One version, ready to be played. Immutable.
 *
 * @param plain its script under the plain name
 * @param versioned the same under the play name
 * @param texts of this script alone, under the plain name
 */
record Volume(Manuscript manuscript, Script plain, Script versioned, Scripts texts) {
  static Volume of(PlayName playName, Manuscript manuscript) {
    var script = manuscript.script();
    return new Volume(manuscript, script, script.called(playName.toString()), manuscript.alone());
  }
}
