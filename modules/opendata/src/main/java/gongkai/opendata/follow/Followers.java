package gongkai.opendata.follow;

import gongkai.journal.Journal;
import gongkai.opendata.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadFactory;

/** A follower for each projection, each on a thread. */
final class Followers implements Projections, AutoCloseable {
  private static final Duration STOP = Duration.ofSeconds(20);

  private final Journal journal;
  private final List<Follower> followers = new ArrayList<>();
  private final List<Thread> running = new ArrayList<>();

  Followers(Journal journal, List<Projection> all, int batch, ThreadFactory threads) {
    this.journal = journal;
    for (Projection projection : all) {
      Follower follower = new Follower(journal, projection, batch);
      Thread thread = threads.newThread(follower);
      thread.setName("gongkai-" + projection.name());
      thread.setDaemon(true);
      followers.add(follower);
      running.add(thread);
    }
  }

  @Override
  public void start() {
    running.stream().filter(thread -> thread.getState() == Thread.State.NEW).forEach(Thread::start);
  }

  /** Says that there may be something new. */
  void wake() {
    followers.forEach(Follower::wake);
  }

  @Override
  public List<State> states() {
    long head = journal.head();
    return followers.stream()
        .map(f -> new State(f.projection().name(), f.projection().position(), head, f.error()))
        .toList();
  }

  @Override
  public long position() {
    return followers.stream()
        .filter(f -> f.projection().isReadByPages())
        .mapToLong(f -> f.projection().position())
        .min()
        .orElse(0);
  }

  @Override
  public boolean await(long position, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    wake();
    return followers.stream()
        .filter(f -> f.projection().isWaitedFor())
        .allMatch(f -> f.await(position, Duration.ofNanos(Math.max(0, end - System.nanoTime()))));
  }

  @Override
  public Map<String, Long> items() {
    var items = new TreeMap<String, Long>();
    followers.stream()
        .map(Follower::projection)
        .forEach(each -> each.items().ifPresent(held -> items.put(each.name(), held)));
    return items;
  }

  @Override
  public void rebuild() {
    followers.forEach(Follower::rebuild);
  }

  @Override
  public void close() {
    followers.forEach(Follower::stop);
    try {
      for (Thread thread : running) {
        thread.join(STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
