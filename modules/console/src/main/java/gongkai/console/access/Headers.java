package gongkai.console.access;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer of the console tells the browser. The content security policy of pages comes
 * from PrimeFaces, which knows the nonce; see {@code web-fragment.xml}.
 */
final class Headers {
  private Headers() {}

  static void set(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("X-Robots-Tag", "noindex");
  }
}
