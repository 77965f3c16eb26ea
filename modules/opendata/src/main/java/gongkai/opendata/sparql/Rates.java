package gongkai.opendata.sparql;

import gongkai.opendata.sparql.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much a client may ask: a bucket of requests and one of computing time for each, refilled
 * steadily; and one bucket of computing time for all, so that many clients together cannot keep
 * every processor busy for ever. A client may use up a third of that, so none empties it alone, and
 * who has used next to nothing of late is answered although it is empty.
 */
final class Rates {
  /** Clients remembered; who was not seen for longest is forgotten, with full buckets. */
  private static final int CLIENTS = 20_000;

  private static final double SECOND = 1e9;

  /** A client's part of the computing time. */
  private static final double PART = 1.0 / 3;

  /** Seconds of computing time that are next to nothing. */
  private static final double LITTLE = 1;

  private final int perMinute;
  private final int burst;
  private final double capacity;
  private final double refill;
  private final LongSupplier clock;
  private final Map<String, Client> clients =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Client> eldest) {
          return size() > CLIENTS;
        }
      };
  private final Bucket cost;

  /**
   * Rates.
   *
   * @param perMinute requests of one client a minute in the long run; 0: one client may use all
   * @param burst requests that may come at once
   * @param places queries evaluated at once; three quarters of their time may be used in the long
   *     run, and a minute of each at once
   * @param clock nanoseconds
   */
  Rates(int perMinute, int burst, int places, LongSupplier clock) {
    this.perMinute = perMinute;
    this.burst = burst;
    this.capacity = 60.0 * places;
    this.refill = 0.75 * places;
    this.clock = clock;
    this.cost = new Bucket(capacity, clock.getAsLong());
  }

  private record Client(Bucket requests, Bucket time) {}

  private static final class Bucket {
    private double tokens;
    private long at;

    Bucket(double tokens, long at) {
      this.tokens = tokens;
      this.at = at;
    }

    void fill(double most, double perSecond, long now) {
      tokens = Math.min(most, tokens + (now - at) / SECOND * perSecond);
      at = now;
    }
  }

  /**
   * What a client has left (draft-ietf-httpapi-ratelimit-headers).
   *
   * @param limit requests at once
   * @param remaining of them
   * @param reset seconds until all are there again
   */
  record Left(int limit, int remaining, int reset) {}

  /**
   * Takes a token of a client.
   *
   * @throws Refusal.Refused when it has none
   */
  synchronized Left take(String client) {
    if (perMinute == 0) {
      return new Left(0, 0, 0);
    }
    long now = clock.getAsLong();
    Bucket bucket = client(client, now).requests();
    double perSecond = perMinute / 60.0;
    bucket.fill(burst, perSecond, now);
    if (bucket.tokens < 1) {
      int wait = (int) Math.ceil((1 - bucket.tokens) / perSecond);
      throw Refusal.RATE.because(perMinute + " / 60 s").after(Math.max(1, wait));
    }
    bucket.tokens--;
    return left(bucket, perSecond);
  }

  private Client client(String name, long now) {
    return clients.computeIfAbsent(
        name, c -> new Client(new Bucket(burst, now), new Bucket(PART * capacity, now)));
  }

  private Left left(Bucket bucket, double perSecond) {
    int reset = (int) Math.ceil((burst - bucket.tokens) / perSecond);
    return new Left(burst, (int) bucket.tokens, reset);
  }

  /** Gives a token back: the answer cost nothing. */
  synchronized void giveBack(String client) {
    Client found = clients.get(client);
    if (found != null) {
      found.requests().tokens = Math.min(burst, found.requests().tokens + 1);
    }
  }

  /**
   * Refuses when a client, or all together, have used too much computing time.
   *
   * @throws Refusal.Refused with the time until there is some again
   */
  synchronized void affordable(String client) {
    long now = clock.getAsLong();
    cost.fill(capacity, refill, now);
    if (perMinute > 0) {
      Bucket own = client(client, now).time();
      own.fill(PART * capacity, PART * refill, now);
      if (own.tokens <= 0) {
        throw Refusal.RATE.because("").after(until(own, PART * refill));
      }
      if (own.tokens > PART * capacity - LITTLE) {
        return;
      }
    }
    if (cost.tokens <= 0) {
      throw Refusal.BUSY.because("").after(until(cost, refill));
    }
  }

  private static int until(Bucket empty, double perSecond) {
    return (int) Math.ceil(1 - empty.tokens / perSecond);
  }

  /** Computing time that a client's query took. */
  synchronized void spent(String client, long nanoseconds) {
    cost.tokens -= nanoseconds / SECOND;
    Client found = clients.get(client);
    if (found != null) {
      found.time().tokens -= nanoseconds / SECOND;
    }
  }

  /** Requests of one client a minute; 0 when there is no limit. */
  int perMinute() {
    return perMinute;
  }
}
