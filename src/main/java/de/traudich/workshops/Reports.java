package de.traudich.workshops;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.print.Pdf;
import org.springframework.stereotype.Service;

/// Reports on a workshop, for those who lead it. Somebody else's is [Stale]. Read anew each time: an answer that
/// came meanwhile is in it.
@Service
public class Reports {

    private final Hosting hosting;
    private final Scenes scenes;
    private final People people;

    Reports(Hosting hosting, Scenes scenes, People people) {
        this.hosting = hosting;
        this.scenes = scenes;
        this.people = people;
    }

    public Report of(WorkshopId workshop, Person coach) {
        hosting.get(workshop, coach);
        return Report.of(scenes.now(workshop));
    }

    public byte[] pdf(WorkshopId workshop, Person coach, Language language) {
        return Pdf.print(new ReportPage(of(workshop, coach), words(coach, language)).html());
    }

    public byte[] xlsx(WorkshopId workshop, Person coach, Language language) {
        return new ReportTable(of(workshop, coach), words(coach, language)).xlsx();
    }

    public byte[] csv(WorkshopId workshop, Person coach, Language language) {
        return new ReportTable(of(workshop, coach), words(coach, language)).csv();
    }

    /// A sheet for the door.
    ///
    /// @param address where the code leads
    public byte[] poster(WorkshopId workshop, Person coach, String address) {
        return new Poster(hosting.get(workshop, coach), address).pdf();
    }

    private ReportWords words(Person coach, Language language) {
        return new ReportWords(language, people.practice(coach.practice()).zone());
    }
}
