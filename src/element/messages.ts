/**
 * A message: a text with `{name}` gaps, or one text for each plural category
 * of the language, chosen by the number `n`.
 */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** The messages of one element, by key. */
export type MessageTable = Readonly<Record<string, Message>>;

/** A translation: one language, a table for each element and one, `common`, for all. */
export interface Translation {
  /** BCP 47 language tag: `de`, `zh-Hant`. */
  readonly lang: string;
  readonly tables: Readonly<Record<string, Partial<MessageTable>>>;
}

type Registry = Map<string, Translation>;

// Bundles that were loaded apart carry a copy of this module each. The symbol
// lets a translation that is registered through one of them reach the others.
const key = Symbol.for('dragon-and-hermit/translations');
const shared = globalThis as unknown as Record<symbol, Registry | undefined>;
const registry: Registry = (shared[key] ??= new Map<string, Translation>());

/** Adds or replaces a translation. Elements that are on the page follow at their next update. */
export function registerTranslation(translation: Translation): void {
  registry.set(translation.lang.toLowerCase(), translation);
}

function findTranslation(locale: string): Translation | undefined {
  const parts = locale.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const found = registry.get(parts.slice(0, length).join('-'));
    if (found) return found;
  }
  return undefined;
}

/** Language that the messages are in for a reader of `locale`: that of the translation, or English. */
export function messageLanguage(locale: string): string {
  if (/^en\b/i.test(locale)) return locale;
  return findTranslation(locale)?.lang ?? 'en';
}

function choose(message: Message, locale: string, n: unknown): string {
  if (typeof message === 'string') return message;
  const rule = new Intl.PluralRules(messageLanguage(locale)).select(Number(n));
  return message[rule] ?? message.other ?? '';
}

function fill(
  text: string,
  locale: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) return gap;
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
}

/** Looks up a message and fills its gaps; numbers are formatted for the locale. */
export type Translate<T extends MessageTable> = (
  key: keyof T & string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The lookup for one element's English table and one locale. */
export function translator<T extends MessageTable>(
  name: string,
  english: T,
  locale: string,
): Translate<T> {
  const table = findTranslation(locale)?.tables[name];
  return (key, values = {}) => {
    const message = table?.[key] ?? english[key];
    return message === undefined ? key : fill(choose(message, locale, values['n']), locale, values);
  };
}
