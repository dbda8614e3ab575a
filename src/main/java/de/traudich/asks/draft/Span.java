package de.traudich.asks.draft;

/// From `start` up to but without `end`.
record Span(int start, int end) {

    static final Span NOTHING = new Span(0, 0);

    Span {
        if (start < 0 || end < start) throw new IllegalArgumentException(start + "–" + end);
    }

    boolean isEmpty() {
        return start == end;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    boolean covers(int at) {
        return start <= at && at < end;
    }

    /// Without the space at both ends.
    Span stripped(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        return new Span(from, to);
    }
}
