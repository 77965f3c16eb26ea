package gongkai.gate.personal;

/** Bank cards: known first digits for the length, and the check digit by Luhn (ISO/IEC 7812). */
final class BankCard {
  private BankCard() {}

  static boolean is(String number) {
    return known(number) && luhn(number);
  }

  private static boolean known(String number) {
    // UnionPay has 16 to 19 digits; the foreign brands 16.
    if (number.startsWith("62")) {
      return true;
    }
    int two = Integer.parseInt(number.substring(0, 2));
    return number.length() == 16 && (number.charAt(0) == '4' || (two >= 51 && two <= 55));
  }

  private static boolean luhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
