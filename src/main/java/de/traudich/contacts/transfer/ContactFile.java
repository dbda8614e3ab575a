package de.traudich.contacts.transfer;

import de.traudich.contacts.Contacts;

/// A file somebody uploads. Its content says what it is, not its name.
public final class ContactFile {

    /// Five megabytes: address books of telephones carry pictures.
    public static final int BYTES_MAX = 5 * 1024 * 1024;

    private ContactFile() {}

    public static Reading read(byte[] bytes) {
        if (bytes.length > BYTES_MAX) return new Reading.TooBig();
        var text = FileText.of(bytes);
        if (text.isBlank()) return new Reading.Empty();
        if (text.indexOf('\0') >= 0) return new Reading.Unknown();
        var vcard = text.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
        return limited(vcard ? VcardFile.read(text) : CsvFile.read(text));
    }

    private static Reading limited(Reading reading) {
        if (reading instanceof Reading.Read read) {
            if (read.cards().isEmpty()) return new Reading.Empty();
            if (read.cards().size() > Contacts.MOST) return new Reading.TooMany();
        }
        return reading;
    }
}
