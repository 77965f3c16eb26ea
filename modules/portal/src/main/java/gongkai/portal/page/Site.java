package gongkai.portal.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the site is called and who answers for it: the settings {@code gongkai.base-uri} and {@code
 * gongkai.portal.*}. Values that are not set are empty and are not shown.
 */
@Dependent
public class Site {
  private final String base;
  private final String body;
  private final Optional<String> name;
  private final Optional<String> code;
  private final Optional<String> organizer;
  private final Optional<String> icp;
  private final Optional<String> police;
  private final Optional<String> contact;

  @Inject
  public Site(
      @ConfigProperty(name = "gongkai.base-uri", defaultValue = "http://127.0.0.1:8080/")
          String base,
      @ConfigProperty(name = "gongkai.portal.body", defaultValue = "jfj") String body,
      @ConfigProperty(name = "gongkai.portal.site-name") Optional<String> name,
      @ConfigProperty(name = "gongkai.portal.site-id-code") Optional<String> code,
      @ConfigProperty(name = "gongkai.portal.organizer") Optional<String> organizer,
      @ConfigProperty(name = "gongkai.portal.icp") Optional<String> icp,
      @ConfigProperty(name = "gongkai.portal.police") Optional<String> police,
      @ConfigProperty(name = "gongkai.portal.contact") Optional<String> contact) {
    this.base = base.endsWith("/") ? base : base + "/";
    this.body = body;
    this.name = name;
    this.code = code;
    this.organizer = organizer;
    this.icp = icp;
    this.police = police;
    this.contact = contact;
  }

  /** Public origin with a slash at the end. */
  public String base() {
    return base;
  }

  /** An absolute address; never built from the request's host. */
  public String absolute(String path) {
    return base + (path.startsWith("/") ? path.substring(1) : path);
  }

  /** Host of the public origin (SiteDomain). */
  public String domain() {
    String host = URI.create(base).getHost();
    return host == null ? "" : host;
  }

  /** Code of the body whose platform this is. */
  public String body() {
    return body;
  }

  /** Name of the site (SiteName); empty: the body's name. */
  public String name() {
    return name.orElse("");
  }

  /** 网站标识码, 10 digits (SiteIDCode). */
  public String code() {
    return code.orElse("");
  }

  /** 主办单位; empty: the body's name. */
  public String organizer() {
    return organizer.orElse("");
  }

  /** ICP备案号. */
  public String icp() {
    return icp.orElse("");
  }

  /** 公安备案号. */
  public String police() {
    return police.orElse("");
  }

  /** 联系方式 in the footer; empty: the body's telephone. */
  public String contact() {
    return contact.orElse("");
  }

  @Override
  public String toString() {
    return String.join("\n", base, body, name(), code(), organizer(), icp(), police(), contact());
  }
}
