package de.traudich.insights.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.traudich.insights.Table;
import de.traudich.insights.TableFile;
import de.traudich.shared.Language;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be taken along: the numbers, and the picture they belong to. In the file is what stands on the screen, and
/// only the window that shows it can fetch it.
final class TableFiles extends Div {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Table table;
    private @Nullable ChartFile picture;

    TableFiles(Table table) {
        this.table = table;
        addClassNames("row", "files");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("analytics.files"));
    }

    void with(ChartFile file) {
        picture = file;
    }

    /// What the page speaks of is known only on it.
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        removeAll();
        var file = new TableFile(table, Language.of(getLocale()));
        add(link("csv", "CSV", "text/csv;charset=utf-8", file::csv), link("xlsx", "Excel", SHEET, file::xlsx));
        var drawn = picture;
        if (drawn != null) add(link("svg", "SVG", "image/svg+xml", drawn::svg), png(), failed());
    }

    private Anchor link(String ending, String label, String type, Supplier<byte[]> content) {
        var name = name() + "." + ending;
        var handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        var link = new Anchor(handler, label);
        link.setId(id(ending));
        link.addClassName("button-link");
        link.setAriaLabel(said(label));
        link.getElement().setAttribute("download", name);
        return link;
    }

    /// Drawn from the other file by the browser itself.
    private NativeButton png() {
        var button = new NativeButton("PNG");
        button.setId(id("png"));
        button.addClassName("button-link");
        button.setAriaLabel(said("PNG"));
        button.getElement().setAttribute("data-picture", id("svg"));
        return button;
    }

    private Span failed() {
        var failed = new Span();
        failed.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-failed", getTranslation("analytics.file.failed"));
        return failed;
    }

    private String id(String ending) {
        return table.id() + "-" + ending;
    }

    private String said(String label) {
        return table.title().isEmpty() ? label : getTranslation("analytics.file.of", table.title(), label);
    }

    private String name() {
        var page = findAncestor(Selected.class);
        var said = table.title() + " " + (page == null ? getTranslation("insights.title") : page.selected());
        return said.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
