import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

function icon(shape: SVGTemplateResult, name: string): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 20 20" aria-hidden="true">${shape}</svg>`;
}

export const rightIcon = icon(svg`<path d="m4.5 10.5 3.7 3.7 7.3-8"/>`, 'right');
export const wrongIcon = icon(svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>`, 'wrong');
export const shareIcon = icon(
  svg`<path d="M10 12.5v-9M6.8 6.5 10 3.3l3.2 3.2M5.5 9.5h-1v7h11v-7h-1"/>`,
  'share',
);
export const cupIcon = icon(
  svg`<path d="M6.5 3.5h7v4.5a3.5 3.5 0 0 1-7 0zM6.5 5h-3q0 4 3.3 4.3M13.5 5h3q0 4-3.3 4.3M10 11.5v3M6.8 16.5h6.4"/>`,
  'cup',
);

/** A lantern, lit or out: one life. */
export function lanternIcon(lit: boolean): TemplateResult {
  return icon(
    svg`<path class="glass" d="M6.5 7.5h7V15h-7z"/><path d="M6.5 7.5h7V15h-7zM7.8 7.5q0-3 2.2-3t2.2 3M10 4.5V3M5.5 17h9M6.5 15 5.5 17M13.5 15l1 2"/>`,
    lit ? 'lantern lit' : 'lantern',
  );
}
