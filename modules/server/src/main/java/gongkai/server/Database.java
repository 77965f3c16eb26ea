package gongkai.server;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one JTA data source of all modules. Which database it reaches is configuration; a connection
 * is tried before it is handed out, so a database that comes back is used again without a restart.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/gongkai",
    className = "${MPCONFIG=gongkai.database.driver}",
    url = "${MPCONFIG=gongkai.database.url}",
    user = "${MPCONFIG=gongkai.database.user}",
    password = "${MPCONFIG=gongkai.database.password}",
    minPoolSize = 2,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true",
      "fish.payara.connection-leak-timeout-in-seconds=0"
    })
@ApplicationScoped
class Database {}
