package gongkai.portal.posting;

import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Makes the pages of forms and the answers around them. */
@Dependent
public class Forms {
  private final Tickets tickets;
  private final Cookies cookies;
  private final Limits limits;

  @Inject
  public Forms(Tickets tickets, Cookies cookies, Limits limits) {
    this.tickets = tickets;
    this.cookies = cookies;
    this.limits = limits;
  }

  /** An empty form with a new ticket. */
  public Answer fresh(Caller caller, String view, String title) {
    return of(caller, view, title, tickets.issue(caller), Map.of(), List.of());
  }

  /** A form that was sent, with what is wrong with it; what was written stays. */
  public Answer again(
      Caller caller, String view, String title, Posted form, List<FieldError> errors) {
    Ticket ticket = form.ticket().orElseGet(() -> tickets.issue(caller));
    return of(caller, view, title, ticket, form.fields(), errors);
  }

  private Answer of(
      Caller caller,
      String view,
      String title,
      Ticket ticket,
      Map<String, String> values,
      List<FieldError> errors) {
    Visit visit = caller.visit();
    FormView form =
        new FormView(visit.texts(), values, errors, tickets.sealed(ticket), ticket.files());
    String words = visit.texts().get(title);
    String shown = errors.isEmpty() ? words : visit.texts().get("form.wrong.title", words);
    Page page =
        Page.of(view, visit, Head.titled(shown))
            .with("heading", words)
            .with("form", form)
            .with("limits", limits)
            .with("action", visit.href(caller.visit().path()));
    return new Answer(page, ticket, this);
  }

  /** The way to another page after a form was taken; it is not sent again by going back. */
  public static Response.ResponseBuilder onward(Caller caller, String path) {
    return Response.status(303).header(HttpHeaders.LOCATION, caller.visit().href(path));
  }

  /** A form's page on its way. */
  public static final class Answer {
    private final Page page;
    private final Ticket ticket;
    private final Forms forms;

    private Answer(Page page, Ticket ticket, Forms forms) {
      this.page = page;
      this.ticket = ticket;
      this.forms = forms;
    }

    /** The same with one more value for the template. */
    public Answer with(String name, Object value) {
      return new Answer(page.with(name, value), ticket, forms);
    }

    /** The answer with its cookie. */
    public Response as(int status) {
      return Response.status(status)
          .type("text/html;charset=UTF-8")
          .cookie(forms.cookies.set(Tickets.COOKIE, ticket.nonce(), Tickets.VALID))
          .entity(page)
          .build();
    }
  }
}
