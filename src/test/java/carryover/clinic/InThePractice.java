package carryover.clinic;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A journey in the practice whose clock and database all of them share: one after the other. */
@Target(TYPE)
@Retention(RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@interface InThePractice {}
