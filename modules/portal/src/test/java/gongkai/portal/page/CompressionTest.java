package gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompressionTest {

  @Test
  void gzipIsSentOnlyToThoseWhoTakeIt() {
    assertThat(Compression.takesGzip("gzip, deflate, br")).isTrue();
    assertThat(Compression.takesGzip("br;q=1.0, GZIP;q=0.8")).isTrue();
    assertThat(Compression.takesGzip("gzip;q=0")).isFalse();
    assertThat(Compression.takesGzip("identity")).isFalse();
    assertThat(Compression.takesGzip(null)).isFalse();
  }
}
