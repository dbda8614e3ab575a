package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Components by what they show: only what is new comes, only what is gone goes, the rest is not touched.
final class InOrder<K, C extends Component> {

    private final HasComponents parent;
    private final int first;
    private final Map<K, C> known = new HashMap<>();

    /// @param first place in the parent, after what always stands there
    InOrder(HasComponents parent, int first) {
        this.parent = parent;
        this.first = first;
    }

    Map<K, C> show(List<K> keys, Function<K, C> make) {
        List.copyOf(known.keySet()).stream().filter(key -> !keys.contains(key)).forEach(this::remove);
        var shown = new LinkedHashMap<K, C>();
        keys.forEach(key -> shown.put(key, known.computeIfAbsent(key, make)));
        int at = first;
        for (var component : shown.values()) {
            place(component, at++);
        }
        return shown;
    }

    private void remove(K key) {
        var gone = known.remove(key);
        if (gone != null) parent.remove(gone);
    }

    private void place(C component, int at) {
        if (parent.getElement().indexOfChild(component.getElement()) != at) parent.addComponentAtIndex(at, component);
    }
}
