package carryover.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A patient's file as a FHIR R4 Bundle. Written by hand: the usual library weighs forty megabytes
 * and is used in the tests, to validate what this writes.
 */
final class AsFhir {
  private final Spoken spoken;
  private final JsonMapper json;

  AsFhir(Spoken spoken, JsonMapper json) {
    this.spoken = spoken;
    this.json = json;
  }

  /** JSON in UTF-8. */
  byte[] of(CaseFile file) {
    var reports = new FhirReports(spoken, file);
    var reported = reports.entries();
    var entries = new ArrayList<Map<String, Object>>();
    entries.add(patient(file));
    entries.addAll(new FhirPlan(spoken, file).entries(reports.reports()));
    entries.addAll(reported);
    var bundle =
        Fhir.map(
            "resourceType",
            "Bundle",
            "type",
            "collection",
            "timestamp",
            file.madeAt(),
            "entry",
            entries);
    return json.writeValueAsBytes(bundle);
  }

  /** Nobody's name: the label that the practice gave, and a random id (brief, section 2). */
  private static Map<String, Object> patient(CaseFile file) {
    var patient = file.patient();
    var id = patient.id().value();
    var resource = Fhir.resource("Patient", id);
    resource.putAll(
        Fhir.map(
            "identifier",
            List.of(
                Fhir.map("system", "urn:ietf:rfc:3986", "value", Fhir.urn(id)),
                Fhir.map("system", Fhir.OURS + "label", "value", patient.label()))));
    return Fhir.entry(id, resource);
  }
}
