package gongkai.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The packaged WAR against the golden module graph: who requires whom, and who exports what to
 * whom.
 */
class ModuleGraphTest {
  private static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  private static final Path LIBRARIES = ROOT.resolve("modules/server/target/gongkai/WEB-INF/lib");
  private static final Path GOLDEN =
      ROOT.resolve("modules/acceptance/src/test/resources/module-graph.txt");

  private static final String PORTAL = "gongkai.portal";

  @Test
  void the_modules_in_the_war_require_and_export_what_the_golden_file_says() throws Exception {
    Set<String> actual = new TreeSet<>();
    for (ModuleDescriptor module : ours()) {
      module.requires().stream()
          .filter(required -> required.name().startsWith("gongkai."))
          .forEach(required -> actual.add(module.name() + " requires " + required.name()));
      module
          .exports()
          .forEach(exported -> actual.add(module.name() + " exports " + words(exported)));
      actual.add("module " + module.name());
    }

    List<String> golden =
        Files.readAllLines(GOLDEN).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    assertThat(actual).containsExactlyElementsOf(new TreeSet<>(golden));
  }

  @Test
  void the_page_on_architecture_shows_the_same_arrows() throws Exception {
    var row = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|(]*)[^|]*\\|");
    Map<String, Set<String>> told =
        row.matcher(Files.readString(ROOT.resolve("docs/architecture.md")))
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> names(found.group(2))));

    for (ModuleDescriptor module : ours()) {
      Set<String> required =
          module.requires().stream()
              .map(each -> each.name().replace("gongkai.", ""))
              .filter(name -> ROOT.resolve("modules").resolve(name).toFile().isDirectory())
              .collect(Collectors.toSet());
      assertThat(told.get(module.name().replace("gongkai.", "")))
          .as(module.name())
          .isEqualTo(required);
    }
  }

  private static Set<String> names(String list) {
    return Pattern.compile("[a-z]+")
        .matcher(list)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void the_packaged_war_resolves_to_exactly_these_modules() {
    ModuleFinder war = ModuleFinder.of(LIBRARIES);
    ModuleFinder platform = ModuleFinder.of(platformJars());
    Set<String> roots = ours().stream().map(ModuleDescriptor::name).collect(Collectors.toSet());

    Configuration resolved =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.compose(war, platform), ModuleFinder.of(), roots);

    for (ModuleDescriptor module : ours()) {
      ResolvedModule node = resolved.findModule(module.name()).orElseThrow();
      Set<String> reads =
          node.reads().stream()
              .map(ResolvedModule::name)
              .filter(name -> name.startsWith("gongkai."))
              .collect(Collectors.toSet());
      assertThat(reads).as(module.name()).isSubsetOf(roots);
      assertThat(reads)
          .as("%s must not see what it does not require", module.name())
          .doesNotContainAnyElementsOf(forbidden(module.name()));
    }
  }

  @Test
  void nothing_that_shows_data_to_the_public_can_name_an_applicant() {
    assertThat(reachable("gongkai.opendata")).doesNotContain("gongkai.applications");
    assertThat(
            module("gongkai.applications").exports().stream()
                .filter(exported -> !exported.isQualified() || exported.targets().contains(PORTAL))
                .map(Exports::source))
        .containsExactlyInAnyOrder("gongkai.applications", "gongkai.applications.intake");
  }

  @Test
  void only_the_release_gate_can_append_to_the_journal() {
    ModuleDescriptor journal = module("gongkai.journal");

    Exports append =
        journal.exports().stream()
            .filter(exported -> exported.source().equals("gongkai.journal.append"))
            .findFirst()
            .orElseThrow();

    assertThat(append.targets()).containsExactly("gongkai.gate");
  }

  private static Set<String> forbidden(String module) {
    return switch (module) {
      case "gongkai.opendata" -> Set.of("gongkai.applications", "gongkai.catalogue");
      case PORTAL -> Set.of("gongkai.catalogue", "gongkai.gate");
      case "gongkai.journal", "gongkai.office", "gongkai.calendar" -> Set.of("gongkai.gate");
      default -> Set.of("gongkai.console");
    };
  }

  private static Set<String> reachable(String name) {
    Set<String> found = new TreeSet<>();
    module(name).requires().stream()
        .map(ModuleDescriptor.Requires::name)
        .filter(required -> required.startsWith("gongkai."))
        .forEach(
            required -> {
              found.add(required);
              found.addAll(reachable(required));
            });
    return found;
  }

  private static ModuleDescriptor module(String name) {
    return ours().stream().filter(module -> module.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<ModuleDescriptor> ours() {
    return ModuleFinder.of(LIBRARIES).findAll().stream()
        .map(ModuleReference::descriptor)
        .filter(module -> module.name().startsWith("gongkai."))
        .toList();
  }

  private static Path[] platformJars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(jar -> jar.contains("jakarta.") || jar.contains("microprofile"))
        .filter(jar -> jar.endsWith(".jar"))
        .map(Path::of)
        .toArray(Path[]::new);
  }

  private static String words(Exports exported) {
    return exported.isQualified()
        ? exported.source() + " to " + String.join(", ", new TreeSet<>(exported.targets()))
        : exported.source();
  }
}
