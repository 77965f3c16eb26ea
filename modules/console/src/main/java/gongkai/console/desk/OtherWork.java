package gongkai.console.desk;

import gongkai.catalogue.LegacyImport;
import gongkai.catalogue.LegacyImport.Batch;
import gongkai.console.access.Me;
import gongkai.console.access.Page;
import gongkai.reporting.Reports;
import gongkai.reporting.Reports.Report;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the member of staff beside single items: batches of legacy items, reports. */
@Named("otherWork")
@RequestScoped
public class OtherWork {
  @Inject LegacyImport imports;
  @Inject Reports reports;
  @Inject Me me;

  private List<Batch> batches = List.of();
  private List<Report> waiting = List.of();

  @PostConstruct
  void look() {
    if (Page.LEGACY.admits(me.actor())) {
      batches = imports.batches(me.actor()).stream().filter(this::isMine).toList();
    }
    if (Page.REPORTS.admits(me.actor())) {
      waiting = reports.reports(me.actor()).stream().filter(this::isMine).toList();
    }
  }

  private boolean isMine(Batch batch) {
    return me.has(batch.waitingFor())
        || (batch.state().equals("APPROVED") && me.may("PUBLISH_ITEMS"));
  }

  private boolean isMine(Report report) {
    boolean mine = report.author().equals(me.actor().login());
    boolean ready = report.state().equals("APPROVED") || report.state().equals("HELD");
    return (me.has(report.waitingFor()) && !mine) || (ready && me.may("APPROVE_ITEMS"));
  }

  /** Batches whose next step may be mine. */
  public List<Batch> getBatches() {
    return batches;
  }

  /** Reports whose next step may be mine. */
  public List<Report> getReports() {
    return waiting;
  }
}
