package carryover.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import carryover.kernel.Voice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What we write by hand is read by the library that everybody uses, and validated by it. */
class FhirTest {
  private static final FhirContext R4 = FhirContext.forR4();

  static Stream<CaseFile> lives() {
    return Stream.of(
        Lives.full(Voice.ENGLISH), Lives.full(new Voice("de", true)), Lives.empty(), Lives.odd());
  }

  private static String bundle(CaseFile file) {
    var json = JsonMapper.builder().build();
    return new String(new AsFhir(Lives.spoken(file), json).of(file), StandardCharsets.UTF_8);
  }

  /** With the bundle's own questionnaires, so that each answer is held against its question. */
  private static List<SingleValidationMessage> validated(String text) {
    var own = new PrePopulatedValidationSupport(R4);
    var bundle = (Bundle) R4.newJsonParser().parseResource(text);
    bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Questionnaire.class::isInstance)
        .forEach(own::addResource);
    var support =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(R4),
            own,
            new CommonCodeSystemsTerminologyService(R4),
            new InMemoryTerminologyServerValidationSupport(R4));
    FhirValidator validator = R4.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(support));
    return validator.validateWithResult(text).getMessages();
  }

  @ParameterizedTest
  @MethodSource("lives")
  void theValidatorFindsNoErrors(CaseFile file) {
    var messages = validated(bundle(file));
    assertThat(messages)
        .filteredOn(each -> each.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
        .extracting(each -> each.getLocationString() + ": " + each.getMessage())
        .isEmpty();
    messages.stream()
        .filter(each -> each.getSeverity() == ResultSeverityEnum.WARNING)
        .map(each -> each.getMessage().replaceAll("[0-9a-f-]{36}", "ID"))
        .distinct()
        .limit(Integer.getInteger("fhir.warnings", 0))
        .forEach(System.out::println);
  }

  @Test
  void theValidatorWouldFindAnError() {
    var wrong =
        bundle(Lives.full(Voice.ENGLISH))
            .replace("urn:carryover:form:check_in\",\"status", "not a canonical\",\"status");
    assertThat(validated(wrong)).anyMatch(each -> each.getSeverity() == ResultSeverityEnum.ERROR);
  }

  @Test
  void nobodyHasANameAndNothingSecretIsInIt() {
    var text = bundle(Lives.full(Voice.ENGLISH));
    assertThat(text).doesNotContain(Lives.SECRET).doesNotContain("\"name\"").contains("\"Ada\"");
  }
}
