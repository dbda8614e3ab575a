package de.traudich.workshops.ui;

/// Something to read, and nothing to do here.
final class PhoneReading extends PhoneBlockPanel {

    PhoneReading(PhoneStep.InBlock step) {
        super(step, "reading");
        heading();
        if (block().text().isEmpty()) add(note(getTranslation("phone.block.listen")));
    }
}
