import {html, nothing, type TemplateResult} from 'lit';
import {sourceKey, type NumberedSource} from '../element/citation-registry.js';
import type {Translate} from '../element/messages.js';
import {labelsOf} from './backlink-labels.js';
import type {referenceMessages} from './messages.js';
import {datePartsOf} from './names.js';

type Words = Translate<typeof referenceMessages>;

/** How far the work was read, where not in full. */
function renderMark(read: string | undefined, t: Words): TemplateResult | typeof nothing {
  if (read !== 'excerpt' && read !== 'no') return nothing;
  return html`<span class="read" part="read" data-read=${read}
    >${read === 'no' ? t('notSeenMark') : `(${t('excerptMark')})`}</span
  >`;
}

/** An ISO date in words, as far as it goes; other texts as they are. */
export function dateWords(date: string, locale: string): string {
  const [year, month, day] = datePartsOf(date);
  if (!year || !month) return date;
  const options: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long', timeZone: 'UTC'};
  if (day) options.day = 'numeric';
  return new Date(Date.UTC(year, month - 1, day ?? 1)).toLocaleDateString(locale, options);
}

/** What the entries of a list need. */
export interface EntryWords {
  readonly t: Words;
  readonly locale: string;
  /** Key of the work that is marked, and of those that show all their ways back. */
  readonly found: string;
  readonly opened: ReadonlySet<string>;
  showMore(key: string): void;
}

const fewBacklinks = 3;

/** The ways back to where a work is cited: a few, and a button for the others. */
function renderBacklinks(
  {source, backlinks}: NumberedSource,
  {t, opened, showMore}: EntryWords,
): TemplateResult | typeof nothing {
  if (!backlinks.length) return nothing;
  const key = sourceKey(source);
  const labels = labelsOf(backlinks, t);
  const shown = opened.has(key) ? labels : labels.slice(0, fewBacklinks);
  const rest = labels.length - shown.length;
  return html`<div class="back" part="backlinks">
    ${t('citedIn')}
    ${shown.map(({shown, whole}, at) => {
      const name = shown === whole ? nothing : whole;
      return html`<button
        class="backlink"
        role="link"
        aria-label=${name}
        title=${name}
        dir="auto"
        @click=${() => backlinks[at]?.reveal()}
      >
        ${shown}
      </button>`;
    })}
    ${
      rest
        ? html`<button class="backlink more" dir="auto" @click=${() => showMore(key)}>
            ${t('morePlaces', {n: rest})}
          </button>`
        : nothing
    }
  </div>`;
}

/** One reference with its number, and the ways back to where it is cited. */
export function renderEntry(entry: NumberedSource, words: EntryWords): TemplateResult {
  const {number, source} = entry;
  const {t, locale, found} = words;
  const {title, url, author, publisher, date, read, note} = source;
  const more = [publisher, date && dateWords(date, locale)].filter(Boolean).join(', ');
  const key = sourceKey(source);
  return html`<li
    class="entry"
    part="entry"
    value=${number}
    tabindex="-1"
    data-key=${key}
    ?data-found=${key === found}
  >
    <span class="number" aria-hidden="true">${number}</span>
    <div class="work">
      ${author ? html`${author}. ` : nothing}${
        url
          ? html`<a
              part="link"
              href=${url}
              target="_blank"
              rel="noopener"
              aria-describedby="new-tab"
              >${title}</a
            >`
          : html`<cite>${title}</cite>`
      }${more ? html`. <span class="muted">${more}</span>` : nothing}
      ${renderMark(read, t)}${note ? html` <span class="muted">${note}</span>` : nothing}
      ${renderBacklinks(entry, words)}
    </div>
  </li>`;
}
