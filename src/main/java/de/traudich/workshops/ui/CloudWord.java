package de.traudich.workshops.ui;

import de.traudich.workshops.Word;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A word on the wall and its size, 1 to 8 as in board-blocks.css, in units of a wall that is 1920 wide.
record CloudWord(String text, int count, int size) {

    private static final int[] HEIGHTS = {32, 40, 52, 66, 84, 106, 132, 164};
    private static final int WIDTH = 1776;
    private static final double LETTER = .58;
    private static final double CAPITAL = .75;
    private static final double WIDE = 1;
    private static final int IDEOGRAPHS = 0x2E80;
    private static final double LINE = 1.3;
    /// Words do not fill a line to its end.
    private static final double AREA = WIDTH * 600 * .7;

    /// All words in alphabetical order, so that one more moves the others little. As large as fits; where even the
    /// smallest would not fit, the rarest are left out.
    static List<CloudWord> fitting(List<Word> words) {
        for (int largest = HEIGHTS.length; largest > 0; largest--) {
            var sized = sized(words, largest);
            if (area(sized) <= AREA) return sorted(sized);
        }
        return words.isEmpty() ? List.of() : fitting(words.subList(0, words.size() - 1));
    }

    private static List<CloudWord> sized(List<Word> words, int largest) {
        var most = words.stream().mapToInt(Word::count).max().orElse(1);
        return words.stream().map(word -> of(word, most, largest)).toList();
    }

    /// The most frequent are largest; a single voice is a third of that. A long word fits into one line.
    private static CloudWord of(Word word, int most, int largest) {
        var share = most == 1 ? .6 : .34 + .66 * (word.count() - 1) / (most - 1);
        var size = Math.clamp(Math.round(share * largest), 1, largest);
        while (size > 1 && width(word.text(), size) > WIDTH) size--;
        return new CloudWord(word.text(), word.count(), size);
    }

    private static double width(String text, int size) {
        return (text.codePoints().mapToDouble(CloudWord::letter).sum() + LETTER) * HEIGHTS[size - 1];
    }

    /// In heights of the font, rather more than less.
    private static double letter(int character) {
        if (character >= IDEOGRAPHS || "WMwm@%".indexOf(character) >= 0) return WIDE;
        return Character.isUpperCase(character) ? CAPITAL : LETTER;
    }

    private static double area(List<CloudWord> words) {
        return words.stream()
                .mapToDouble(word -> width(word.text, word.size) * HEIGHTS[word.size - 1] * LINE)
                .sum();
    }

    private static List<CloudWord> sorted(List<CloudWord> words) {
        var alphabet = Collator.getInstance(Locale.ROOT);
        return words.stream()
                .sorted(Comparator.comparing(CloudWord::text, alphabet::compare))
                .toList();
    }
}
