package de.traudich.shared;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking a text for a formula: an apostrophe before it, which an import of ours
/// takes away again.
public final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s']*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

    private FormulaGuard() {}

    public static String put(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static String take(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
