package gongkai.opendata.index;

import gongkai.opendata.index.SetDigest.Bucket;
import gongkai.opendata.index.SetDigest.Sum;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/**
 * Computes the digest segment by segment. A segment's documents never change, so its sum is made
 * once; what was replaced or withdrawn since is subtracted. A question after a publication costs
 * the new segment and the deleted documents, not the store.
 */
final class SegmentDigests {
  private final Map<IndexReader.CacheKey, Map<Bucket, Sum>> segments = new ConcurrentHashMap<>();

  SetDigest of(IndexSearcher searcher, String base) throws IOException {
    TreeMap<Bucket, Sum> all = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      LeafReader reader = leaf.reader();
      whole(reader, base).forEach((bucket, sum) -> SetDigest.add(all, bucket, sum));
      Bits live = reader.getLiveDocs();
      if (live != null) {
        sums(reader, base, doc -> !live.get(doc))
            .forEach((bucket, sum) -> all.merge(bucket, sum, Sum::minus));
      }
    }
    return new SetDigest(all);
  }

  private Map<Bucket, Sum> whole(LeafReader reader, String base) throws IOException {
    IndexReader.CacheHelper core = reader.getCoreCacheHelper();
    Map<Bucket, Sum> known = segments.get(core.getKey());
    if (known == null) {
      known = sums(reader, base, doc -> true);
      if (segments.putIfAbsent(core.getKey(), known) == null) {
        core.addClosedListener(segments::remove);
      }
    }
    return known;
  }

  private static Map<Bucket, Sum> sums(LeafReader reader, String base, IntPredicate counts)
      throws IOException {
    Map<Bucket, Sum> sums = new HashMap<>();
    BinaryDocValues hashes = DocValues.getBinary(reader, Names.SHA);
    SortedDocValues ids = DocValues.getSorted(reader, Names.ID);
    SortedDocValues bodies = DocValues.getSorted(reader, "body");
    SortedDocValues years = DocValues.getSorted(reader, "year");
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if (counts.test(doc) && hashes.advanceExact(doc)) {
        var hash = hashes.binaryValue();
        String sha256 = HexFormat.of().formatHex(hash.bytes, hash.offset, hash.offset + 32);
        Sum one = SetDigest.one(base + "id/" + text(ids, doc), sha256);
        SetDigest.add(sums, new Bucket(text(bodies, doc), text(years, doc)), one);
      }
    }
    return sums;
  }

  private static String text(SortedDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }
}
