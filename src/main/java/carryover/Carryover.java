package carryover;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Carryover {
  static void main(String[] args) {
    SpringApplication.run(Carryover.class, args);
  }
}
