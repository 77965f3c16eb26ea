package gongkai.journal;

/**
 * An entry was appended; fired inside the transaction. Observe it {@code AFTER_SUCCESS} as a hint
 * to read on, never as the only way to learn of the entry.
 */
public record Appended(long position) {}
