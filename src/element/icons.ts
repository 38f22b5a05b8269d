import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** One family: 20 by 20, a 1.5 stroke, round ends, in the colour of the text. */
export function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;
}

export const plusIcon = icon(svg`<path d="M10 4v12M4 10h12"/>`);
export const minusIcon = icon(svg`<path d="M4 10h12"/>`);
export const resetIcon = icon(
  svg`<path d="M3.5 8V3.5H8M16.5 12v4.5H12M16.5 8V3.5H12M3.5 12v4.5H8"/>`,
);
export const previousIcon = icon(svg`<path d="M12 4.5 6.5 10l5.5 5.5"/>`);
export const nextIcon = icon(svg`<path d="M8 4.5 13.5 10 8 15.5"/>`);
export const playIcon = icon(svg`<path d="M6.5 4.5v11l9-5.5z"/>`);
export const pauseIcon = icon(svg`<path d="M7 4.5v11M13 4.5v11"/>`);
export const searchIcon = icon(svg`<circle cx="9" cy="9" r="5"/><path d="m13 13 3.5 3.5"/>`);
export const closeIcon = icon(svg`<path d="m5 5 10 10M15 5 5 15"/>`);
export const linkIcon = icon(
  svg`<path d="M8.5 11.5a3 3 0 0 0 4.200 0l2.900-2.900a3 3 0 0 0-4.200-4.200l-1 1M11.5 8.5a3 3 0 0 0-4.200 0l-2.900 2.900a3 3 0 0 0 4.200 4.200l1-1"/>`,
);
export const quoteIcon = icon(
  svg`<path d="M8 6c-2.5 0-4 1.5-4 4.5V14h4v-4H5.5M16 6c-2.5 0-4 1.5-4 4.5V14h4v-4h-2.5"/>`,
);
export const downloadIcon = icon(svg`<path d="M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12"/>`);
export const listIcon = icon(
  svg`<path d="M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5h.01M3.5 10h.01M3.5 15h.01"/>`,
);
export const axisIcon = icon(svg`<path d="M2.5 14.5h15M5 14.5v-6M10 14.5V5M15 14.5v-4"/>`);
