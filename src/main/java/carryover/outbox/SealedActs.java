package carryover.outbox;

import carryover.kernel.Button;
import carryover.kernel.Page;
import carryover.vault.Vault;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/** Acts as sealed bytes: what waits in the table is readable only with the practice's key. */
final class SealedActs {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Button.class, ButtonJson.class)
          .addMixIn(Page.Block.class, BlockJson.class)
          .build();

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

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Page.Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Page.Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Page.Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Page.Block.Details.class, name = "details"),
    @JsonSubTypes.Type(value = Page.Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Page.Block.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Page.Block.Divider.class, name = "divider")
  })
  private interface BlockJson {}
}
