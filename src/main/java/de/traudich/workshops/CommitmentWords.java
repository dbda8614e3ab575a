package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Kept;
import de.traudich.asks.Noting;
import de.traudich.people.Person;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Writes whom, by when and the plan into the ask's own notes: all of it or nothing.
@Component
class CommitmentWords {

    private final Noting noting;

    CommitmentWords(Noting noting) {
        this.noting = noting;
    }

    /// Deleted again it leaves no ask behind. What is there was read before: in here the ask is locked first.
    @Transactional
    Kept write(Person who, AskId ask, AskNotes there, Commitment.Words seen, Commitment.Words now) {
        var kept = parts(who, ask, there, seen, now);
        if (!(kept instanceof Kept.Saved)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        } else if (now.isEmpty()) {
            noting.dropBlank(who.id(), ask);
        }
        return kept;
    }

    private Kept parts(Person who, AskId ask, AskNotes there, Commitment.Words seen, Commitment.Words now) {
        var setting = there.setting();
        var named = noting.save(who, ask, setting.toWhom(seen.whom()), setting.toWhom(now.whom()));
        if (!(named instanceof Kept.Saved)) {
            return named;
        }
        if (!Objects.equals(seen.due(), now.due())) {
            noting.resolve(who, ask, now.due());
        }
        var homework = there.homework();
        return noting.save(
                who, ask, homework.planning(seen.when(), seen.then()), homework.planning(now.when(), now.then()));
    }
}
