package carryover.playground;

/** Carries the call out, and closes the connection before the answer: was it sent, or not? */
public record DropsAfterDelivery() implements Mischief {
  @Override
  public void play(Call call) throws InterruptedException {
    Object unused = call.carryOut();
    call.drop();
  }
}
