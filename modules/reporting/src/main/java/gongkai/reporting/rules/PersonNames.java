package gongkai.reporting.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of contact persons in running text ({@code 请与某某联系}, {@code 联系人：某某}). The public gets the
 * role instead: the law asks for the office and its ways of contact (Article 12), not for a clerk's
 * name.
 */
public final class PersonNames {
  private static final String ROLE = "本机关政府信息公开工作机构";
  private static final String HONORIFIC = "(?:同志|女士|先生|老师)?";
  private static final Pattern ASK =
      Pattern.compile(
          "(?<![申邀])(请(?:您)?(?:直接)?(?:与|和|同|向|找|联系))([\\u4e00-\\u9fa5·]{2,40}?)"
              + HONORIFIC
              + "((?:[（(][^（）()]*[）)])?(?:联系|咨询|反映|反馈|索取|[（(。，；]))");
  private static final Pattern CONTACT =
      Pattern.compile(
          "((?:联系人|联络人|经办人|填报人|负责人|审核人)(?:姓名)?[\\s\\u3000]*[:：][\\s\\u3000]*|联系人)"
              + "([\\u4e00-\\u9fa5·]{2,20})(?![\\u4e00-\\u9fa5·])");
  private static final Pattern OFFICE =
      Pattern.compile("^(.*(?:[局委办厅科处室部股院所队站组会关位构门心]|中心|公司|政府|平台|街道|镇|乡))(.*)$");
  private static final Pattern NO_PERSON =
      Pattern.compile(".*(?:人员|信息|姓名|如下|我们|他们|本局|本单位|网站|热线|电话|邮箱|方式|有关|相关|上级).*");

  private PersonNames() {}

  /** The names found, none twice. */
  public static List<String> in(String text) {
    return Stream.of(ASK, CONTACT)
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(PersonNames::person)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** The text with the office's role in the place of each name. */
  public static String replace(String text) {
    String clean = ASK.matcher(text).replaceAll(PersonNames::withoutPerson);
    clean = CONTACT.matcher(clean).replaceAll(PersonNames::withoutPerson);
    for (String name : in(text)) {
      clean = clean.replace(name, "工作人员");
    }
    return clean;
  }

  private static String withoutPerson(MatchResult match) {
    String after = match.groupCount() > 2 ? match.group(3) : "";
    return Matcher.quoteReplacement(
        person(match).isEmpty() ? match.group() : match.group(1) + office(match.group(2)) + after);
  }

  /** The name at the end of what is asked for or named, empty when it is an office. */
  private static String person(MatchResult match) {
    var split = OFFICE.matcher(match.group(2));
    String name = split.matches() ? split.group(2) : match.group(2);
    return isName(name) ? name : "";
  }

  private static boolean isName(String text) {
    int longest = text.indexOf('·') > 0 ? 20 : 5;
    return text.length() >= 2 && text.length() <= longest && !NO_PERSON.matcher(text).matches();
  }

  /** The office named before a person, or the role when there is none. */
  private static String office(String text) {
    var split = OFFICE.matcher(text);
    return split.matches() ? split.group(1) : ROLE;
  }
}
