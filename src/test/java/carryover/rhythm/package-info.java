/** Tests of rhythms and their words. */
@org.jspecify.annotations.NullMarked
package carryover.rhythm;
