package de.traudich;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import de.traudich.people.Member;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.util.ClassUtils;

/// Opens views without a browser (Karibu): real beans, real database, real access rules, German unless said otherwise.
@DatabaseTest
public abstract class ViewTest {

    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserDetailsService members;

    @BeforeEach
    void openBrowser() {
        openBrowser(Locale.GERMAN);
    }

    /// A new browser: no session, nobody signed in.
    protected void openBrowser(Locale locale) {
        SecurityContextHolder.clearContext();
        MockVaadin.tearDown();
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().setLocale(locale);
        // The start page has opened a view before the language was set; leaving it lets no test meet it again.
        UI.getCurrent().navigate("invitation/none");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    protected void signIn(String email) {
        signIn(members.loadUserByUsername(email));
    }

    /// Somebody of the test's own cast, who has no password.
    protected void signIn(Person person, Role... roles) {
        signIn(new Member(person, Set.of(roles), person.id().value() + "@cast.example", ""));
    }

    private static void signIn(UserDetails member) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((_, role) -> member.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    /// Lets everything that was pushed arrive.
    protected static void roundtrip() {
        MockVaadin.clientRoundtrip(false);
    }

    /// Karibu's own search sees public classes only; ours are package-private.
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        return new Routes(
                (Set<Class<? extends Component>>) (Set<?>) find(new AnnotationTypeFilter(Route.class)),
                (Set<Class<? extends HasErrorParameter<?>>>)
                        (Set<?>) find(new AssignableTypeFilter(HasErrorParameter.class)),
                true);
    }

    private static Set<Class<?>> find(TypeFilter filter) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents("de.traudich").stream()
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                .collect(Collectors.toSet());
    }
}
