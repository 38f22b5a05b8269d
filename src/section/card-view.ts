import {html, nothing, type TemplateResult} from 'lit';
import type {SectionCard, SectionFact, SectionNote} from '../topic/section-types.js';
import {renderCited, type Marks} from './cited-view.js';

function renderFacts(facts: readonly SectionFact[], place: string, marks: Marks): unknown {
  if (!facts.length) return nothing;
  return html`<ul class="facts" part="facts" aria-label=${marks.t('facts')}>
    ${facts.map(
      ({label, text}, at) =>
        html`<li class="fact" part="fact">
          ${label ? html`<span class="fact-label">${label}</span>` : nothing}
          <span class="fact-text">${renderCited(text, `${place}/fact-${at}`, marks)}</span>
        </li>`,
    )}
  </ul>`;
}

function renderNotes(notes: readonly SectionNote[], place: string, marks: Marks): unknown {
  return notes.map(
    ({kind, text}, at) =>
      html`<p class="note" part="note" data-kind=${kind}>
        <span class="note-kind">${marks.t(kind)}</span>
        ${renderCited(text, `${place}/note-${at}`, marks)}
      </p>`,
  );
}

/** One card: heading, prose, facts, notes. */
export function renderCard(card: SectionCard, level: number, marks: Marks): TemplateResult {
  const {id, title, paragraphs, facts, notes} = card;
  return html`<article class="card" part="card" data-card=${id} dir="auto">
    ${
      title
        ? html`<div class="card-title" part="card-title" role="heading" aria-level=${level}>
            ${title}
          </div>`
        : nothing
    }
    <div class="prose" part="text">
      ${paragraphs.map((text, at) => html`<p>${renderCited(text, `${id}/${at}`, marks)}</p>`)}
    </div>
    ${
      facts.length || notes.length
        ? html`<div class="margin">
            ${renderFacts(facts, id, marks)} ${renderNotes(notes, id, marks)}
          </div>`
        : nothing
    }
  </article>`;
}
