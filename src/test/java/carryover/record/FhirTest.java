package carryover.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import carryover.kernel.Voice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What we write by hand is read by the library that everybody uses, and validated by it. */
@Execution(ExecutionMode.CONCURRENT)
class FhirTest {
  private static final FhirContext R4 = FhirContext.forR4();
  private static final DefaultProfileValidationSupport BASE =
      new DefaultProfileValidationSupport(R4);

  static Stream<CaseFile> lives() {
    return Stream.of(Lives.full(new Voice("de", true)), Lives.empty(), Lives.odd());
  }

  private static String bundle(CaseFile file) {
    var json = JsonMapper.builder().build();
    return new String(new AsFhir(Lives.spoken(file), json).of(file), StandardCharsets.UTF_8);
  }

  /** The bundle's own questionnaires, so that each answer is held against its question. */
  private static final class Own extends PrePopulatedValidationSupport {
    private final Map<String, Questionnaire> all = new HashMap<>();

    Own(Bundle bundle) {
      super(R4);
      bundle.getEntry().stream()
          .map(Bundle.BundleEntryComponent::getResource)
          .filter(Questionnaire.class::isInstance)
          .map(Questionnaire.class::cast)
          .forEach(each -> all.put(each.getUrl(), each));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
      var found = all.get(url);
      return found == null ? super.fetchResource(type, url) : (T) found;
    }
  }

  private static List<SingleValidationMessage> validated(String text) {
    var bundle = (Bundle) R4.newJsonParser().parseResource(text);
    var support =
        new ValidationSupportChain(
            new Own(bundle),
            BASE,
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
