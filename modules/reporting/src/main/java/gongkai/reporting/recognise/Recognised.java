package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.rules.ReportContent;
import java.util.Optional;

/**
 * What was read.
 *
 * @param content the same for the rules, with the cells that hold no figure; empty when the file
 *     could not be read
 */
public record Recognised(RecognisedReport report, Optional<ReportContent> content) {}
