package carryover.picture;

import carryover.kernel.Words;

/**
 * A picture for a phone.
 *
 * @param png 1,080 pixels wide, on a white ground of its own
 * @param alternative the same in words, as {@link Pictures#inWords} says it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(byte[] png, Words alternative) {
  @Override
  public String toString() {
    return "Picture[" + png.length + " bytes]";
  }
}
