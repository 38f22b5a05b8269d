import {html, nothing, type TemplateResult} from 'lit';
import type {CitationController} from '../element/citations.js';
import type {commonMessages} from '../element/common-messages.js';
import {linkIcon, nextIcon, previousIcon, quoteIcon} from '../element/icons.js';
import type {Translate} from '../element/messages.js';
import type {Source, TopicEvent} from '../topic/types.js';
import {renderMarked, renderParagraphs, renderSource} from './text-view.js';
import type {TimelineText} from './words.js';

/** What the reader can do with an event. */
export interface EventActions {
  step(by: 1 | -1): void;
  copyLink(event: TopicEvent): void;
  cite(event: TopicEvent): void;
}

/** An event in full. */
export interface DetailScene {
  readonly event: TopicEvent;
  /** Date in words. */
  readonly date: string;
  readonly category: string;
  readonly actors: readonly string[];
  readonly era: string;
  readonly sources: readonly Source[];
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  readonly query: string;
  readonly headingLevel: number;
  readonly vague: boolean;
  /** Said and shown after copying: what was copied, or a text to copy by hand. */
  readonly notice: CopyNotice | undefined;
  readonly citations: Pick<CitationController, 'list' | 'number' | 'show'>;
  readonly t: TimelineText;
  readonly common: Translate<typeof commonMessages>;
  readonly actions: EventActions;
}

/** What became of a wish to copy. */
export interface CopyNotice {
  readonly eventId: string;
  readonly text: string;
  /** Present where the browser refused, for copying by hand. */
  readonly byHand?: string | undefined;
}

function renderNames(label: string, names: readonly string[], query: string): unknown {
  if (!names.length) return nothing;
  return html`<div class="fact">
    <dt>${label}</dt>
    <dd>${renderMarked(names.join(', '), query)}</dd>
  </div>`;
}

/** People, places and media of an event. */
export function renderFacts({event, actors, query, t}: DetailScene): unknown {
  const {people, places, media} = event;
  if (!actors.length && !people.length && !places.length && !media.length) return nothing;
  const links = media.map(
    ({url, caption, credit}) =>
      html`<dd>
        <a href=${url} target="_blank" rel="noopener">${caption || url}</a>
        ${credit ? html`<span class="muted">${credit}</span>` : nothing}
      </dd>`,
  );
  return html`<dl class="facts" part="facts">
    ${renderNames(t('actors'), actors, query)} ${renderNames(t('people'), people, query)}
    ${renderNames(t('places'), places, query)}
    ${
      media.length
        ? html`<div class="fact">
            <dt>${t('media')}</dt>
            ${links}
          </div>`
        : nothing
    }
  </dl>`;
}

/** The work's number in the page's list of references, which it leads to. */
function renderMark(source: Source, {citations, t}: DetailScene): TemplateResult {
  const number = citations.number(source);
  return html`<button
    class="number"
    part="citation"
    role="link"
    data-source=${source.id}
    aria-label=${t('citation', {number, title: source.title})}
    @click=${() => citations.show(source)}
  >
    ${number}
  </button>`;
}

/** The works that an event cites, numbered as in the list of references where the page has one. */
export function renderSources(scene: DetailScene): TemplateResult {
  const {sources, citations, common} = scene;
  const leads = Boolean(citations.list);
  return html`<div class="sources" part="sources">
    <div class="label-line">${common('sources')}</div>
    ${
      sources.length
        ? html`<ol class=${leads ? 'marked' : nothing} role="list">
            ${sources.map(
              (source) =>
                html`<li>
                  ${leads ? renderMark(source, scene) : nothing}
                  <span>${renderSource(source, common)}</span>
                </li>`,
            )}
          </ol>`
        : html`<p class="muted">${common('noSource')}</p>`
    }
  </div>`;
}

/** Copy link, cite, and what became of it. */
export function renderActions({event, notice, t, actions}: DetailScene): TemplateResult {
  const mine = notice?.eventId === event.id ? notice : undefined;
  return html`<div class="actions" part="actions">
    <button class="text-button" part="copy-link" @click=${() => actions.copyLink(event)}>
      ${linkIcon} ${t('copyLink')}
    </button>
    <button class="text-button" part="cite" @click=${() => actions.cite(event)}>
      ${quoteIcon} ${t('cite')}
    </button>
    ${
      mine
        ? html`<p class="notice" part="notice">
            ${mine.text}
            ${
              mine.byHand
                ? html`<input
                    class="field by-hand"
                    readonly
                    aria-label=${mine.text}
                    .value=${mine.byHand}
                  />`
                : nothing
            }
          </p>`
        : nothing
    }
  </div>`;
}

function renderPager({position, total, t, actions}: DetailScene): TemplateResult {
  return html`<div class="pager" part="pager">
    <button
      class="icon-button"
      part="previous"
      aria-label=${t('previous')}
      ?disabled=${position <= 1}
      @click=${() => actions.step(-1)}
    >
      ${previousIcon}
    </button>
    <span class="numeric small">${t('pager', {i: position, n: total})}</span>
    <button
      class="icon-button"
      part="next"
      aria-label=${t('next')}
      ?disabled=${position >= total}
      @click=${() => actions.step(1)}
    >
      ${nextIcon}
    </button>
  </div>`;
}

/** A correction, a dispute or a limit. */
export function renderNote({
  event,
  query,
  common,
}: Pick<DetailScene, 'event' | 'query' | 'common'>): unknown {
  if (!event.note) return nothing;
  return html`<p class="note" part="note">
    <span class="note-mark">${common('note')}</span> ${renderMarked(event.note, query)}
  </p>`;
}

/** The selected event in full. */
export function renderDetail(scene: DetailScene): TemplateResult {
  const {event, date, category, era, query, headingLevel, t} = scene;
  return html`<section class="detail" part="detail" aria-label=${t('detail')}>
    <div class="when">
      <p class="date" part="date">${date}</p>
      <p class="context">
        ${[category, era].filter(Boolean).join(' · ')}
        ${scene.vague ? html`<span class="vague">${t('roughly')}</span>` : nothing}
      </p>
      ${renderPager(scene)}
    </div>
    <div class="what">
      <div
        class="title"
        part="title"
        role="heading"
        aria-level=${Math.min(6, headingLevel + 1)}
        tabindex="-1"
      >
        ${renderMarked(event.title, query)}
      </div>
      <div class="text" part="text">${renderParagraphs(event.text, query)}</div>
      ${renderNote(scene)}
    </div>
    <div class="about">${renderFacts(scene)} ${renderSources(scene)} ${renderActions(scene)}</div>
  </section>`;
}

/** Several events of one instant, to choose from. */
export function renderSameTime(
  events: readonly TopicEvent[],
  date: string,
  t: TimelineText,
  onChoose: (event: TopicEvent) => void,
): TemplateResult {
  return html`<section class="detail" part="detail" aria-label=${t('sameTime', {n: events.length})}>
    <div class="when">
      <p class="date" part="date">${date}</p>
      <p class="context">${t('sameTime', {n: events.length})}</p>
    </div>
    <ul class="same-time" part="same-time">
      ${events.map(
        (event) =>
          html`<li>
            <button class="text-button" @click=${() => onChoose(event)}>${event.title}</button>
          </li>`,
      )}
    </ul>
  </section>`;
}
