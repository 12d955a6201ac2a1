package carryover.playground;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bot that speaks plain HTTP, for what the library's client would not let a test say. */
final class Bot {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final String token;

  Bot(BotApiServer server) {
    this(server, BotApiServer.TOKEN);
  }

  Bot(BotApiServer server, String token) {
    this.address = server.address();
    this.token = token;
  }

  /** Calls a method with names and values as a JSON body; returns the whole answer. */
  JsonNode calls(String method, Object... namesAndValues) throws Exception {
    String body = JsonMapper.shared().writeValueAsString(Wire.object(namesAndValues));
    return JsonMapper.shared().readTree(post(method, "application/json", body).body());
  }

  HttpResponse<String> post(String method, String contentType, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address.resolve("/bot" + token + "/" + method))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The text of a refusal, or "ok". */
  String refusal(String method, Object... namesAndValues) throws Exception {
    return calls(method, namesAndValues).path("description").asString("ok");
  }
}
