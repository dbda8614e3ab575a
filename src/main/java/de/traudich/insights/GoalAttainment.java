package de.traudich.insights;

import java.util.List;

/// Goal attainment scaling over at least one goal: 50 is "as expected". Source: T. J. Kiresuk and R. E.
/// Sherman 1968, Community Mental Health Journal 4:443-453.
public record GoalAttainment(List<Goal> goals) {

    private static final double CORRELATION = .3;

    /// @param level -2 (much less than expected) to 2 (much more)
    /// @param weight 1 to 4
    public record Goal(int level, int weight) {

        public Goal {
            if (level < -2 || level > 2 || weight < 1 || weight > 4) {
                throw new IllegalArgumentException("level " + level + ", weight " + weight);
            }
        }
    }

    public GoalAttainment {
        goals = List.copyOf(goals);
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("no goal");
        }
    }

    /// T value: mean 50, standard deviation 10, goals taken to correlate at .3 as in the source.
    public double t() {
        double sum =
                goals.stream().mapToDouble(goal -> goal.weight() * goal.level()).sum();
        double weights = goals.stream().mapToDouble(Goal::weight).sum();
        double squares = goals.stream()
                .mapToDouble(goal -> goal.weight() * goal.weight())
                .sum();
        return 50 + 10 * sum / Math.sqrt((1 - CORRELATION) * squares + CORRELATION * weights * weights);
    }
}
