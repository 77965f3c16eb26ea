package gongkai.applications.intake;

import java.io.InputStream;

/**
 * A file for the applicant; who receives it closes {@code content}.
 *
 * @param name a file name; that of an enclosure is its own, all others tell nothing personal
 * @param length in bytes
 */
public record Download(String name, String mediaType, long length, InputStream content) {}
