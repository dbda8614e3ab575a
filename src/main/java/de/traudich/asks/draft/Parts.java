package de.traudich.asks.draft;

import java.util.ArrayList;
import java.util.List;

/// A note taken apart: greeting, body (with a postscript as its second piece), closing formula, signature.
record Parts(Span greeting, List<Span> body, Span closing, Span signature) {

    static Parts of(String own) {
        var greeting = Greetings.in(own);
        int postscript = Closings.postscript(own, greeting.end());
        var closing = Closings.in(own, greeting.end(), postscript);
        var signature = closing.isEmpty()
                ? Closings.bareName(own, greeting.end(), postscript)
                : new Span(closing.end(), postscript);
        var body = new ArrayList<Span>();
        int end = closing.isEmpty() ? signature.isEmpty() ? postscript : signature.start() : closing.start();
        body.add(new Span(greeting.end(), end));
        if (postscript < own.length()) body.add(new Span(postscript, own.length()));
        return new Parts(greeting, List.copyOf(body), closing, signature);
    }
}
