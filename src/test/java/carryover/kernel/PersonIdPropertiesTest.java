package carryover.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PersonIdPropertiesTest {
  @Property
  void theBriefFormIsReadAsItWasWritten(@ForAll long high, @ForAll long low) {
    var id = new PersonId(new UUID(high, low));
    assertThat(id.brief()).matches("[A-Za-z0-9_-]{22}");
    assertThat(PersonId.ofBrief(id.brief())).contains(id);
  }

  @Property
  void anythingElseIsNobody(@ForAll String forged, @ForAll @Size(max = 40) byte[] bytes) {
    assertThat(PersonId.ofBrief(forged).isEmpty() || forged.length() >= 22).isTrue();
    var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    assertThat(PersonId.ofBrief(encoded).isPresent()).isEqualTo(bytes.length == 16);
  }
}
