package de.traudich.insights.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// The numbers behind a picture, folded away until somebody wants them.
final class ChartTable extends NativeDetails {

    ChartTable(String id, String summary, List<String> heads, List<List<String>> rows) {
        addClassName("chart-table");
        setId(id);
        setSummaryText(summary);
        var table = new NativeTable();
        table.getHead().add(head(heads));
        rows.forEach(row -> table.getBody().add(row(row)));
        setContent(table);
    }

    private static NativeTableRow head(List<String> words) {
        var row = new NativeTableRow();
        words.forEach(word -> {
            var cell = new NativeTableHeaderCell(word);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private static NativeTableRow row(List<String> words) {
        var row = new NativeTableRow();
        words.forEach(word -> row.add(new NativeTableCell(word)));
        return row;
    }
}
