package de.traudich;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Lets the application bring its own database when none is given.
@Configuration(proxyBeanMethods = false)
@Profile("embedded & !prod")
class EmbeddedDatabaseConfiguration {

    /// The shutdown handler is for a stop in the middle of the start, when no context closes its beans.
    @Bean(initMethod = "start", destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${traudich.data:./data}") Path data) {
        var database = new EmbeddedDatabase(data);
        SpringApplication.getShutdownHandlers().add(database::close);
        return database;
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database.url("traudich"), EmbeddedDatabase.USER, database.password());
    }

    private record EmbeddedConnection(String url, String username, String password) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
