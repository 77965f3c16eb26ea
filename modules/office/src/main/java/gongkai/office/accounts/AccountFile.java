package gongkai.office.accounts;

import gongkai.office.BodyCode;
import gongkai.office.Role;
import gongkai.office.Staff.Account;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** First accounts as a file describes them. */
record AccountFile(List<Account> accounts, String password) {

  static AccountFile read(Path file) {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      JsonObject json = reader.readObject();
      return new AccountFile(
          json.getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
              .map(AccountFile::account)
              .toList(),
          json.getString("password"));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private static Account account(JsonObject json) {
    return new Account(
        0,
        json.getString("login"),
        json.getString("name"),
        new BodyCode(json.getString("body")),
        json.getJsonArray("roles").getValuesAs(JsonString.class).stream()
            .map(role -> Role.valueOf(role.getString()))
            .collect(Collectors.toUnmodifiableSet()),
        true,
        false);
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return accounts.size() + " accounts";
  }
}
