package de.traudich.workshops.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.wakelock.WakeLock;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.People;
import de.traudich.shared.ui.Following;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import java.time.Clock;
import java.util.Locale;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The wall: what the whole room sees. Whoever has its address may open it, so it says nothing about anybody.
@Route(value = "board/:token", autoLayout = false)
@AnonymousAllowed
@JavaScript("context://app/js/board.js")
class BoardView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final Scenes scenes;
    private final People people;
    private final Clock clock;
    private final Following following = new Following(this);
    private final BoardStage stage = new BoardStage();
    private BoardWords words = new BoardWords(Locale.ENGLISH);
    private BoardAddress address = new BoardAddress("");

    BoardView(Joining joining, Scenes scenes, People people, Clock clock) {
        this.joining = joining;
        this.scenes = scenes;
        this.people = people;
        this.clock = clock;
        getContent().addClassName("board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("token")
                .flatMap(joining::board)
                .flatMap(joining::find)
                .ifPresentOrElse(workshop -> follow(workshop, event.getUI()), this::nothingHere);
    }

    private void follow(Workshop workshop, UI ui) {
        words = new BoardWords(workshop.language().locale());
        ui.setLocale(words.locale());
        address = new BoardAddress(origin());
        getContent().removeAll();
        getContent().getElement().setAttribute("lang", workshop.language().code());
        getContent().add(stage, switches());
        var zone = people.practice(workshop.practice()).zone();
        following.follow(
                scenes.topics(),
                workshop.id(),
                () -> scenes.now(workshop.id()),
                scene -> BoardPicture.of(scene, zone),
                this::show);
    }

    private static String origin() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }

    private void nothingHere() {
        var sentence = new Paragraph(getTranslation("board.unknown"));
        sentence.addClassName("nothing");
        getContent().add(sentence);
    }

    private void show(BoardPicture picture) {
        switch (picture) {
            case BoardPicture.Planned planned ->
                stage.on(BoardPlanned.class, () -> new BoardPlanned(words)).show(planned);
            case BoardPicture.Lobby lobby ->
                stage.on(BoardLobby.class, () -> new BoardLobby(words, address)).show(lobby);
            case BoardPicture.Predicting predicting ->
                stage.on(BoardPredicting.class, () -> new BoardPredicting(words, address, clock))
                        .show(predicting);
            case BoardPicture.Asking asking ->
                stage.on(BoardAsking.class, () -> new BoardAsking(words, address, clock))
                        .show(asking);
            case BoardPicture.Revealing revealing ->
                stage.on(BoardReveal.class, () -> new BoardReveal(words)).show(revealing);
            case BoardPicture.InBlock block ->
                stage.on(BoardBlockStep.class, () -> new BoardBlockStep(words, address, clock))
                        .show(block);
            case BoardPicture.Closed closed ->
                stage.on(BoardClosed.class, () -> new BoardClosed(words)).show(closed);
        }
    }

    /// Light and sound belong to this one window: board.js turns them on, and keys into clicks.
    private Div switches() {
        var fullScreen = button("full-screen", "maximize");
        Fullscreen.onClick(fullScreen).enter();
        var switches = new Div(button("sound", "sound"), button("light", "contrast"), fullScreen);
        switches.addClassName("switches");
        return switches;
    }

    private Button button(String id, String icon) {
        var button = new Button(new SvgIcon("app/icons/" + icon + ".svg"));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.say("board." + id));
        button.setTooltipText(words.say("board." + id));
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        WakeLock.request(_ -> {}, ui);
        ui.beforeClientResponse(this, _ -> {
            var dialog = ui.getReconnectDialogConfiguration();
            dialog.setDialogText(words.say("board.reconnect"));
            dialog.setDialogTextGaveUp(words.say("board.reconnect"));
        });
    }

    @Override
    public String getPageTitle() {
        return words.say("board.title");
    }
}
