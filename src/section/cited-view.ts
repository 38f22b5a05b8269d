import {html, nothing, type TemplateResult} from 'lit';
import {closeIcon} from '../element/icons.js';
import type {CitedText} from '../topic/section-types.js';
import type {Source} from '../topic/types.js';
import type {SectionWording} from './wording.js';

/** What the marks of a section need. */
export interface Marks extends SectionWording {
  /** Id of the mark that is open, and whether marks lead to a list instead. */
  readonly open: string;
  readonly leads: boolean;
  source(id: string): Source | undefined;
  number(source: Source): number;
  press(mark: string, source: Source): void;
  close(): void;
}

/** The work behind a mark, in place. */
function renderSlip(source: Source, {common, close}: Marks): TemplateResult {
  const {title, url, author, publisher, date, read} = source;
  const how = read === 'excerpt' ? common('excerptRead') : read === 'no' ? common('notRead') : '';
  const more = [author, publisher, date, how].filter(Boolean).join(', ');
  return html`<span class="slip" part="source">
    <span class="slip-text"
      >${
        url
          ? html`<a href=${url} target="_blank" rel="noopener" aria-describedby="new-tab"
              >${title}</a
            >`
          : title
      }${more ? html`<span class="muted">, ${more}</span>` : nothing}</span
    >
    <button class="icon-button slip-close" aria-label=${common('close')} @click=${close}>
      ${closeIcon}
    </button>
  </span>`;
}

function renderMark(id: string, mark: string, marks: Marks): TemplateResult | typeof nothing {
  const source = marks.source(id);
  if (!source) return nothing;
  const isOpen = !marks.leads && marks.open === mark;
  const number = marks.number(source);
  return html`<sup class="mark-line"
      ><button
        class="cite"
        part="citation"
        role=${marks.leads ? 'link' : nothing}
        aria-label=${marks.t('citation', {number, title: source.title})}
        aria-expanded=${marks.leads ? nothing : String(isOpen)}
        data-source=${id}
        @click=${() => marks.press(mark, source)}
      >
        ${number || '·'}
      </button></sup
    >${isOpen ? renderSlip(source, marks) : nothing}`;
}

/** A text with its numbered marks. `place` tells its marks from those of other texts. */
export function renderCited(text: CitedText, place: string, marks: Marks): unknown[] {
  return text.map((run, at) => {
    const [before, next] = [text[at - 1], text[at + 1]];
    if ('cites' in run) {
      // Behind words it stands already, with the last of them.
      return before && 'words' in before ? nothing : renderMarks(run.cites, at);
    }
    if (!next || !('cites' in next)) return run.words;
    // A mark never stands alone at the beginning of a line: the last letters keep it.
    const last = /\S{0,8}$/u.exec(run.words)?.[0] ?? '';
    const start = run.words.slice(0, run.words.length - last.length);
    const [first, ...more] = renderMarks(next.cites, at + 1);
    return html`${start}<span class="kept"
        ><span class="first">${last}${first}</span>${more}</span
      >`;
  });

  function renderMarks(cites: readonly string[], at: number): unknown[] {
    const numberOf = (id: string): number => {
      const source = marks.source(id);
      return source ? marks.number(source) : 0;
    };
    const inOrder = [...cites].sort((a, b) => numberOf(a) - numberOf(b));
    return inOrder.map((id) => renderMark(id, `${place}/${at}/${id}`, marks));
  }
}
