package gongkai.applications.letter;

/**
 * Why a template cannot be used.
 *
 * @param line from 1; 0 when it is about the whole
 * @param column from 1; 0 when it is about the line
 * @param code {@code syntax}, {@code unknown-field}, {@code forbidden-tag}, {@code clause}, {@code
 *     empty} or {@code length}
 * @param text what is wrong and what to do, in Chinese
 */
public record Flaw(int line, int column, String code, String text) {}
