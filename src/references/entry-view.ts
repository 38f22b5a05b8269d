import {html, nothing, type TemplateResult} from 'lit';
import {sourceKey, type NumberedSource} from '../element/citation-registry.js';
import type {Translate} from '../element/messages.js';
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

/** One reference with its number, and the ways back to where it is cited. */
export function renderEntry(
  {number, source, backlinks}: NumberedSource,
  isFound: boolean,
  t: Words,
  locale: string,
): TemplateResult {
  const {title, url, author, publisher, date, read, note} = source;
  const more = [publisher, date && dateWords(date, locale)].filter(Boolean).join(', ');
  return html`<li
    class="entry"
    part="entry"
    value=${number}
    tabindex="-1"
    data-key=${sourceKey(source)}
    ?data-found=${isFound}
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
      ${
        backlinks.length
          ? html`<div class="back" part="backlinks">
              ${t('citedIn')}
              ${backlinks.map(
                ({label, reveal}) =>
                  html`<button class="backlink" role="link" @click=${() => reveal()}>
                    ${label}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </div>
  </li>`;
}
