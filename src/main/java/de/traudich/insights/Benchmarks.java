package de.traudich.insights;

import java.util.List;
import org.springframework.stereotype.Service;

/// The published figures that may be shown.
@Service
public class Benchmarks {

    private final BenchmarkQueries queries;

    Benchmarks(BenchmarkQueries queries) {
        this.queries = queries;
    }

    /// All of them, in the same order.
    public List<Benchmark> all() {
        return queries.all();
    }

    /// What may stand beside own asks of this kind: the same channel only, and where the figure is about
    /// one kind of person, the same tie only. Own asks whose tie nobody noted get no figure about
    /// strangers. What can be compared first, then the strongest evidence.
    public List<Benchmark> beside(Way way) {
        return queries.beside(way);
    }
}
