package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import de.traudich.coaching.DeliveryRule;

/// When a step comes, and after how many days where it counts days.
final class RuleFields extends Div {

    private static final int WEEK = 7;

    private final Select<RuleKind> kind = new Select<>();
    private final IntegerField days = new IntegerField(getTranslation("step.days"));
    private int number = 1;

    RuleFields() {
        addClassName("rule");
        kind.setLabel(getTranslation("step.rule"));
        kind.setItems(RuleKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("step.rule." + one));
        kind.addValueChangeListener(_ -> explain());
        days.setManualValidation(true);
        days.setMin(1);
        days.setMax(DeliveryRule.DAYS_MAX);
        days.setStepButtonsVisible(true);
        days.setValue(WEEK);
        days.addValueChangeListener(_ -> explain());
        kind.setValue(RuleKind.AFTER_PREVIOUS);
        add(kind, days);
    }

    void number(int number) {
        this.number = number;
        kind.setId("rule-" + number);
        days.setId("days-" + number);
        explain();
    }

    private void explain() {
        days.setVisible(kind.getValue().countsDays());
        days.setLabel(getTranslation(kind.getValue() == RuleKind.EVERY_DAYS ? "step.days.every" : "step.days"));
        kind.setHelperText(
                switch (kind.getValue()) {
                    case AT_ONCE -> getTranslation("step.rule.start");
                    case AFTER_PREVIOUS, DAYS_AFTER_PREVIOUS ->
                        getTranslation(number == 1 ? "step.rule.first" : "step.rule.help");
                    case EVERY_DAYS ->
                        number == 1 || days.isEmpty()
                                ? getTranslation("step.rule.start")
                                : getTranslation("step.rule.later", days.getValue() * (number - 1), days.getValue());
                });
    }

    void show(DeliveryRule rule) {
        kind.setValue(RuleKind.of(rule));
        if (kind.getValue().countsDays()) {
            days.setValue(RuleKind.days(rule));
        }
    }

    /// False after it has said how many days there can be.
    boolean holds() {
        var value = days.getValue();
        var fits = !kind.getValue().countsDays() || value != null && value >= 1 && value <= DeliveryRule.DAYS_MAX;
        days.setErrorMessage(getTranslation("step.days.wrong", DeliveryRule.DAYS_MAX));
        days.setInvalid(!fits);
        return fits;
    }

    DeliveryRule read() {
        return kind.getValue().rule(kind.getValue().countsDays() ? days.getValue() : 0);
    }
}
