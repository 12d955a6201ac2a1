package carryover.outbox;

import carryover.kernel.Button;
import carryover.vault.Vault;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/** Acts as sealed bytes: what waits in the table is readable only with the practice's key. */
final class SealedActs {
  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(Button.class, ButtonJson.class).build();

  private final Vault vault;

  SealedActs(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(Act act) {
    return vault.sealForPractice(JSON.writerFor(Act.class).writeValueAsBytes(act));
  }

  Act open(byte[] sealed) {
    return JSON.readValue(vault.openForPractice(sealed), Act.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Button.Tap.class, name = "tap"),
    @JsonSubTypes.Type(value = Button.Open.class, name = "open")
  })
  private interface ButtonJson {}
}
