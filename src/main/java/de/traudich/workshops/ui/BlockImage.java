package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import de.traudich.workshops.Illustration;

/// The picture of a block, whole and never larger than its place.
final class BlockImage extends Div {

    BlockImage(Illustration picture) {
        addClassName("picture");
        add(new Image(picture.address(), picture.alt()));
    }
}
