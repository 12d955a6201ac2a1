package carryover.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PersonIdPropertiesTest {
  @Property
  void theBriefFormIsReadAsItWasWritten(@ForAll long high, @ForAll long low) {
    var id = new PersonId(new UUID(high, low));
    assertThat(id.brief()).matches("[A-Za-z0-9_-]{22}");
    assertThat(PersonId.ofBrief(id.brief())).contains(id);
  }

  @Property
  void anythingElseIsNobody(@ForAll String forged) {
    assertThat(PersonId.ofBrief(forged))
        .satisfies(found -> assertThat(found.isEmpty() || forged.length() >= 22).isTrue());
  }
}
