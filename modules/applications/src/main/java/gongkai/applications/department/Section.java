package gongkai.applications.department;

import gongkai.applications.desk.Departments.Department;
import gongkai.office.BodyCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A department (科室) as it is stored; it is closed, never deleted, for cases name it. */
@Entity
@IdClass(SectionKey.class)
@Table(schema = "applications", name = "department")
class Section {
  @Id private String body;
  @Id private String code;
  @Version private long version;
  @Column private String name;

  @Column(name = "is_open")
  private boolean open;

  @ElementCollection
  @CollectionTable(
      schema = "applications",
      name = "department_member",
      joinColumns = {
        @JoinColumn(name = "body", referencedColumnName = "body"),
        @JoinColumn(name = "code", referencedColumnName = "code")
      })
  @Column(name = "login")
  private Set<String> members = new TreeSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Section() {}

  static Section of(Department department) {
    var section = new Section();
    section.body = department.body().value();
    section.code = department.code();
    section.open = true;
    section.change(department);
    return section;
  }

  void change(Department department) {
    name = department.name().strip();
    open = department.open();
    Set<String> logins = new TreeSet<>(department.members());
    members.retainAll(logins);
    members.addAll(logins);
  }

  void close() {
    open = false;
  }

  Department view() {
    return new Department(
        version, new BodyCode(body), code, name, open, List.copyOf(new TreeSet<>(members)));
  }
}
