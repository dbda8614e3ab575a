package de.traudich.asks.draft;

import java.util.List;

/// R24: a stranger opens no attachment and hardly a second link. A link in the signature is a calling card.
final class Attachments implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        if (reading.draft().followsUp()) return List.of();
        if (reading.draft().attachment()) return Rule.R24_ATTACHMENTS.warn(Place.ALL, "attachment");
        var said = reading.inBody(Cue.ATTACHMENT);
        if (!said.isEmpty()) return Rule.R24_ATTACHMENTS.warn(Place.body(said.getFirst()), "attachment");
        int links = links(reading);
        return links > 1 ? Rule.R24_ATTACHMENTS.warn(Place.ALL, "links", links) : List.of();
    }

    private static int links(Reading reading) {
        var signature = reading.parts().signature();
        int all = count(reading.text());
        int signed = count(signature.in(reading.text()));
        return all - Math.min(signed, 1);
    }

    private static int count(String text) {
        return (int) Mask.LINK.matcher(text).results().count();
    }
}
