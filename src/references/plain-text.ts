import type {Source} from '../topic/types.js';

const READ = {excerpt: 'Read in excerpt.', no: 'Not seen.'} as const;

/** One reference on a line: "Author. Title. Publisher, date. Address". Parts that are not known are left out. */
export function referenceText({author, title, publisher, date, url, read}: Source): string {
  const printed = [publisher, date].filter(Boolean).join(', ');
  const parts = [author, title, printed]
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.!?…。！？]["'”’»)\]]*$/u.test(part) ? part : `${part}.`));
  const mark = read && read !== 'full' ? READ[read] : undefined;
  return [...parts, mark, url].filter(Boolean).join(' ');
}

/** A numbered list, a reference on a line. */
export function toPlainText(sources: readonly Source[]): string {
  return `${sources.map((source, at) => `${at + 1}. ${referenceText(source)}`).join('\n')}\n`;
}
