import {html, nothing, type TemplateResult} from 'lit';
import type {Actor} from '../topic/types.js';
import {markShape, type MarkHue} from './marks.js';
import type {TimelineText} from './words.js';

/** What the marks mean, as far as they occur. */
export interface LegendScene {
  readonly actors: readonly Actor[];
  readonly hues: ReadonlySet<MarkHue>;
  readonly vague: boolean;
  readonly t: TimelineText;
}

function renderKey(hue: MarkHue, vague: boolean, label: string): TemplateResult {
  return html`<li>
    <svg class="key" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      ${markShape(hue, vague)}
    </svg>
    ${label}
  </li>`;
}

/** A line that explains the marks. */
export function renderLegend({
  actors,
  hues,
  vague,
  t,
}: LegendScene): TemplateResult | typeof nothing {
  const keys = actors
    .filter(({hue}) => hue && hues.has(String(hue) as MarkHue))
    .map(({hue, label}) => renderKey(String(hue) as MarkHue, false, label));
  if (hues.has('both')) keys.push(renderKey('both', false, t('both')));
  if (vague) keys.push(renderKey('none', true, t('roughly')));
  if (!keys.length) return nothing;
  return html`<ul class="legend" part="legend" role="list">
    ${keys}
  </ul>`;
}
