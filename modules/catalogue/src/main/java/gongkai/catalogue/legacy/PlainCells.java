package gongkai.catalogue.legacy;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates as {@code YYYY-MM-DD}, whatever format the sheet gives them. */
final class PlainCells extends DataFormatter {
  PlainCells() {
    super(Locale.ROOT);
  }

  @Override
  public String formatRawCellContents(double value, int index, String format, boolean since1904) {
    if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
      LocalDate date = DateUtil.getLocalDateTime(value, since1904).toLocalDate();
      return date.toString();
    }
    return super.formatRawCellContents(value, index, format, since1904);
  }
}
