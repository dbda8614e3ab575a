package de.traudich.workshops.ui;

/// Something to read, and nothing to do here.
final class PhoneReading extends PhoneBlockPanel {

    PhoneReading(PhoneStep.InBlock step) {
        super(step, "reading");
        heading();
        var picture = block().picture();
        if (picture != null) add(new BlockImage(picture));
        if (picture == null && block().text().isEmpty()) add(note(getTranslation("phone.block.listen")));
    }
}
