/** The tag in its canonical form; English where it is missing or is not a tag. */
export function supportedLocale(locale = 'en'): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
