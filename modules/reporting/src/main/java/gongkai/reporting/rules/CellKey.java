package gongkai.reporting.rules;

/** Which cell of which statutory table, by the lasting keys of its format. */
public record CellKey(String table, String row, String column) {}
