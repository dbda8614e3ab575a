package de.traudich;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Refuses a production start on a database that a demo has been in: everybody knows the cast's password.
@Component
@Profile("prod")
class ProductionData {

    ProductionData(DemoCastQueries cast) {
        if (cast.isHere()) {
            throw new Refusal("This database holds the demo cast, whose password is public:"
                    + " profile prod starts on a database of its own only.");
        }
    }
}
