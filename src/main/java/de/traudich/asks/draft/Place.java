package de.traudich.asks.draft;

/// Where a finding points to, from `start` up to but without `end`, in UTF-16 units as Java and browsers count.
public record Place(Part part, int start, int end) {

    public enum Part {
        SUBJECT,
        BODY,
        ALL
    }

    /// The text as a whole: what is missing has no place.
    public static final Place ALL = new Place(Part.ALL, 0, 0);

    public Place {
        if (start < 0 || end < start || (part == Part.ALL && end > 0)) {
            throw new IllegalArgumentException(part + " " + start + "–" + end);
        }
    }

    static Place body(Span span) {
        return new Place(Part.BODY, span.start(), span.end());
    }

    static Place subject(Span span) {
        return new Place(Part.SUBJECT, span.start(), span.end());
    }

    String in(DraftContext draft) {
        return switch (part) {
            case SUBJECT -> draft.subject().substring(start, end);
            case BODY -> draft.body().substring(start, end);
            case ALL -> "";
        };
    }
}
