package de.traudich.insights;

import java.util.List;

/// The numbers behind a picture: what stands on the screen is what stands in the file.
///
/// @param title for people, also in the file's name; empty where there is none
public record Table(String id, String title, List<String> heads, List<List<String>> rows) {

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
