package de.traudich.people;

/// What the mail to somebody who forgot their password says.
///
/// @param email of the person's account, the only address it goes to
/// @param token for the link; the table keeps only its hash
public record PasswordLink(Person person, String email, String token) {

    @Override
    public String toString() {
        return "PasswordLink[" + person.id() + "]";
    }
}
