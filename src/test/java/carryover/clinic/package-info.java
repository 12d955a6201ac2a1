/** The whole application as its people meet it: real HTTP, the real client, a clock that moves. */
@org.jspecify.annotations.NullMarked
package carryover.clinic;
