package gongkai.applications;

/** The documents that prove who applies (Article 29, item 1). */
public enum IdentityDocument {
  /** 居民身份证, GB 11643-1999; old ones of 15 digits are converted. */
  RESIDENT_IDENTITY_CARD,
  /** 港澳居民来往内地通行证. */
  HONG_KONG_MACAO_PERMIT,
  /** 台湾居民来往大陆通行证. */
  TAIWAN_PERMIT,
  /** 港澳台居民居住证: 18 digits that start with 81, 82 or 83, same check digit. */
  RESIDENCE_PERMIT,
  /** 护照. */
  PASSPORT,
  /** 外国人永久居留身份证. */
  FOREIGN_PERMANENT_RESIDENT_CARD,
  /** 统一社会信用代码, GB 32100-2015, for organisations. */
  UNIFIED_SOCIAL_CREDIT_CODE,
  /** Another proof of an organisation without a credit code. */
  OTHER
}
