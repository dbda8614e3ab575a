package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import de.traudich.insights.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers behind a picture, folded away until somebody wants them, and both as files.
@JavaScript("context://app/js/charts.js")
final class ChartTable extends NativeDetails {

    private final Table table;
    private final TableFiles files;

    /// What stands in a cell instead of its text, such as a link; null for the text. Files have the text.
    interface Cells {

        @Nullable
        Component at(int row, int column);
    }

    ChartTable(String id, String summary, List<String> heads, List<List<String>> rows) {
        this(new Table(id, "", heads, rows), summary, List.of());
    }

    /// @param firsts of the first column; empty for text
    ChartTable(Table table, String summary, List<? extends Component> firsts) {
        this(table, summary, (row, column) -> column > 0 || firsts.isEmpty() ? null : firsts.get(row));
    }

    ChartTable(Table table, String summary, Cells cells) {
        this.table = table;
        files = new TableFiles(table);
        addClassName("chart-table");
        setId(table.id());
        setSummaryText(summary);
        var shown = new NativeTable();
        shown.getHead().add(head(table.heads()));
        for (int row = 0; row < table.rows().size(); row++) {
            shown.getBody().add(row(table.rows().get(row), row, cells));
        }
        setContent(new Div(shown, files));
    }

    /// The picture whose numbers these are.
    ChartTable of(String kind, String sentence, List<ChartFile.Part> parts) {
        files.with(new ChartFile(kind, table.title().isEmpty() ? sentence : table.title(), sentence, parts));
        return this;
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

    private static NativeTableRow row(List<String> words, int number, Cells cells) {
        var row = new NativeTableRow();
        for (int column = 0; column < words.size(); column++) {
            var shown = cells.at(number, column);
            var cell = column == 0 ? new NativeTableHeaderCell() : new NativeTableCell();
            if (shown == null) cell.setText(words.get(column));
            else cell.add(shown);
            if (column == 0) cell.getElement().setAttribute("scope", "row");
            row.add(cell);
        }
        return row;
    }
}
