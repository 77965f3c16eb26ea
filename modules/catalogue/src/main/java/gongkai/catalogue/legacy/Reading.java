package gongkai.catalogue.legacy;

import gongkai.catalogue.LegacyImport.Problem;
import java.util.List;

/**
 * What reading a file brought.
 *
 * @param rows rows without the heading line
 * @param hash hash over the hashes of all rows
 * @param chain the steps that cover every row's column
 * @param problems the first problems, in order of rows
 * @param problemCount all problems
 */
record Reading(
    int rows, String hash, List<String> chain, List<Problem> problems, int problemCount) {
  Reading {
    chain = List.copyOf(chain);
    problems = List.copyOf(problems);
  }
}
