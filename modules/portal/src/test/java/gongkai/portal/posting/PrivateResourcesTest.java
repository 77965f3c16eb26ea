package gongkai.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.portal.apply.FormResource;
import gongkai.portal.apply.ReceiptResource;
import gongkai.portal.progress.HandlingResource;
import gongkai.portal.progress.PapersResource;
import gongkai.portal.progress.RecoveryResource;
import gongkai.portal.progress.StatusResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateResourcesTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        FormResource.class,
        ReceiptResource.class,
        StatusResource.class,
        HandlingResource.class,
        PapersResource.class,
        RecoveryResource.class
      })
  void no_answer_of_the_intake_desk_is_stored_and_no_address_takes_more_than_keys(
      Class<?> resource) {
    Stream<String> names =
        Arrays.stream(resource.getDeclaredMethods())
            .map(Method::getParameters)
            .flatMap(Arrays::stream)
            .filter(p -> p.isAnnotationPresent(PathParam.class))
            .map(p -> p.getAnnotation(PathParam.class).value());

    assertThat(resource).hasAnnotations(Path.class, Private.class);
    assertThat(names).isSubsetOf("deed", "kind", "id", "format");
    assertThat(Arrays.stream(resource.getDeclaredMethods()))
        .filteredOn(method -> method.isAnnotationPresent(GET.class))
        .flatExtracting(method -> Arrays.asList(method.getParameters()))
        .noneMatch(parameter -> parameter.isAnnotationPresent(QueryParam.class));
  }
}
