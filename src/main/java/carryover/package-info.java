/** Carries therapy exercises from the session into the week, by chat. */
@org.jspecify.annotations.NullMarked
package carryover;
