package carryover.clinic;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the database, behind everybody's back. */
record Tables(JdbcClient db) {
  /** What is left of somebody who has erased their data: who consented when, and bare ids. */
  static final String[] LEFT = {"audit.about", "audit.who", "consent.person"};

  private static final String PATIENT =
      """
      select patient.id from person patient join person therapist on patient.therapist = therapist.id
      where patient.label = :label and therapist.chat = :chat
      """;
  private static final String COLUMNS =
      """
      select table_name, column_name from information_schema.columns
      where lower(table_schema) = 'public' and lower(data_type) in (:types)
      """;

  int rows(String table) {
    return db.sql("select count(*) from " + table).query(Integer.class).single();
  }

  /** The patient whom the therapist with this chat calls so. */
  UUID patient(String label, long therapistsChat) {
    return db.sql(PATIENT)
        .param("label", label)
        .param("chat", therapistsChat)
        .query(UUID.class)
        .single();
  }

  int assignments(UUID patient) {
    return db.sql("select count(*) from assignment where patient = :patient")
        .param("patient", patient)
        .query(Integer.class)
        .single();
  }

  /** Every column that has this number or text in it; the outbox apart, which forgets in time. */
  List<String> columnsThatHold(long chat) {
    return columnsThatHold(String.valueOf(chat), List.of("bigint", "integer", "character varying"));
  }

  /** Every column that has this id in it. */
  List<String> columnsThatHold(UUID id) {
    return columnsThatHold(id.toString(), List.of("uuid"));
  }

  private List<String> columnsThatHold(String value, List<String> types) {
    return db
        .sql(COLUMNS)
        .param("types", types)
        .query((row, number) -> row.getString(1) + "." + row.getString(2))
        .list()
        .stream()
        .filter(column -> !column.startsWith("outbox.") && !column.startsWith("flyway"))
        .filter(column -> isIn(column, value))
        .sorted()
        .toList();
  }

  private boolean isIn(String column, String value) {
    var parts = column.split("\\.", 2);
    var sql = "select count(*) from %s where cast(%s as varchar(1000)) = :value";
    return db.sql(sql.formatted(parts[0], parts[1]))
            .param("value", value)
            .query(Integer.class)
            .single()
        > 0;
  }
}
