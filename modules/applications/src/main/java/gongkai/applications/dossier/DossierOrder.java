package gongkai.applications.dossier;

/**
 * How a dossier is wanted.
 *
 * @param form what is written
 * @param unmasked whether the applicant is named; always so in an archive, which holds originals
 * @param reason why the applicant must be named, 2 to 200 characters without personal data
 */
public record DossierOrder(Form form, boolean unmasked, String reason) {

  /** What is written. */
  public enum Form {
    /** One document to read and print. */
    PDF,
    /** An archive with the document, letters, files, proof, log and a list of hashes. */
    ZIP
  }

  /** The document with masks in the place of names. */
  public static DossierOrder masked() {
    return new DossierOrder(Form.PDF, false, "");
  }

  /** Whether somebody is named in what is written. */
  public boolean personal() {
    return unmasked || form == Form.ZIP;
  }
}
