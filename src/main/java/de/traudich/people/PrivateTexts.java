package de.traudich.people;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.springframework.stereotype.Service;

/// Every person has a key (AES-256-GCM) of their own, made when it is first needed and wrapped by one
/// that is derived from the installation's secret: the database alone opens nothing.
@Service
public class PrivateTexts {

    private final PersonKeyRepository keys;
    private final Aead wrapping;
    private final Clock clock;

    PrivateTexts(PersonKeyRepository keys, Seal seal, Clock clock) throws GeneralSecurityException {
        AeadConfig.register();
        this.keys = keys;
        this.wrapping = new AesGcmJce(seal.key("private-text"));
        this.clock = clock;
    }

    public PrivateText of(Person person) {
        try {
            var wrapped = keys.find(person).orElse(null);
            return new PrivateText(unwrap(wrapped == null ? made(person) : wrapped, person), person.id());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "the secret of this installation is not the one it was set up with", broken);
        }
    }

    /// Of two who make it at once the first one's counts.
    private byte[] made(Person person) throws GeneralSecurityException {
        var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        keys.add(
                person,
                TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        fresh, wrapping, whose(person), RegistryConfiguration.get()),
                clock.instant());
        return keys.find(person).orElseThrow();
    }

    private Aead unwrap(byte[] wrapped, Person person) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, whose(person), RegistryConfiguration.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] whose(Person person) {
        return ("person_key.wrapped|" + person.id().value()).getBytes(StandardCharsets.UTF_8);
    }
}
