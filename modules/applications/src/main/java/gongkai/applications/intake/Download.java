package gongkai.applications.intake;

import java.io.InputStream;

/**
 * A file for the applicant; who receives it closes {@code content}.
 *
 * @param name a safe file name that tells nothing personal
 * @param length in bytes
 */
public record Download(String name, String mediaType, long length, InputStream content) {}
