import {html, nothing, type TemplateResult} from 'lit';
import {formatSource} from '../topic/citation.js';
import {renderNote, type DetailScene} from './detail-view.js';
import {readMark, renderParagraphs} from './text-view.js';
import type {EraGroup} from './time-index.js';
import type {Source, TopicEvent} from '../topic/types.js';

/** What is printed. */
export interface PrintScene {
  readonly groups: readonly EraGroup[];
  readonly common: DetailScene['common'];
  readonly t: DetailScene['t'];
  dateOf(event: TopicEvent): string;
  eraDates(group: EraGroup): string;
  sourcesOf(event: TopicEvent): readonly Source[];
}

/** Sources in full: paper has no links. */
function renderReferences(
  sources: readonly Source[],
  common: PrintScene['common'],
): TemplateResult {
  return html`<ol class="sources">
    ${sources.map((source) => {
      const read = readMark(source, common);
      return html`<li>${formatSource(source)} ${read && `(${read})`}</li>`;
    })}
  </ol>`;
}

function renderEvent(scene: PrintScene, event: TopicEvent): TemplateResult {
  const {common, t} = scene;
  const names = [
    [t('people'), event.people],
    [t('places'), event.places],
  ] as const;
  return html`<li class="printed">
    <p class="muted small">${scene.dateOf(event)}</p>
    <p class="printed-title">${event.title}</p>
    ${renderParagraphs(event.text)} ${renderNote({event, query: '', common})}
    ${names.map(([label, list]) => (list.length ? html`<p>${label}: ${list.join(', ')}</p>` : nothing))}
    ${event.media.map(({url, caption}) => html`<p>${caption} ${url}</p>`)}
    ${renderReferences(scene.sourcesOf(event), common)}
  </li>`;
}

/** Everything as a flowing document, for paper. */
export function renderPrint(scene: PrintScene): TemplateResult {
  return html`<div class="print" part="print">
    ${scene.groups.map(
      (group) =>
        html`<section>
          ${
            group.era
              ? html`<p class="printed-era">${group.era.name}, ${scene.eraDates(group)}</p>
                  ${group.era.text ? html`<p>${group.era.text}</p>` : nothing}`
              : nothing
          }
          <ol class="entries" role="list">
            ${group.events.map((event) => renderEvent(scene, event))}
          </ol>
        </section>`,
    )}
  </div>`;
}
