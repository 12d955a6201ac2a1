/** Tests of the player, on tiny scripts of their own and on chat files with the real ones. */
@org.jspecify.annotations.NullMarked
package carryover.dialogue;
