import {svg} from 'lit';
import {icon} from '../element/icons.js';

export const undoIcon = icon(svg`<path d="M7 4 3.5 7.5 7 11M4 7.5h8a4.25 4.25 0 0 1 0 8.5H7"/>`);
export const shuffleIcon = icon(
  svg`<path d="M3 5.5h2.5c4.5 0 4.5 9 9 9H17M3 14.5h2.5c1.6 0 2.6-1.1 3.4-2.5M11.1 8c.8-1.4 1.8-2.5 3.4-2.5H17M14.8 3 17.3 5.5 14.8 8M14.8 12l2.5 2.5-2.5 2.5"/>`,
);
export const reverseIcon = icon(svg`<path d="M3.5 7h12.5M13 4l3 3-3 3M16.5 13H4M7 10l-3 3 3 3"/>`);
export const speakIcon = icon(
  svg`<path d="M3.5 8v4h2.5l4 3.5v-11L6 8zM12.8 7.5a3.5 3.5 0 0 1 0 5M15 5.2a6.8 6.8 0 0 1 0 9.6"/>`,
);
export const fullIcon = icon(
  svg`<path d="M3.5 7.5v-4h4M16.5 7.5v-4h-4M3.5 12.5v4h4M16.5 12.5v4h-4"/>`,
);
export const moreIcon = icon(svg`<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.5"/>`);
export const printIcon = icon(svg`<path d="M6 7V3.5h8V7M6 13.5H3.5V7h13v6.5H14M6 11.5h8v5H6z"/>`);
export const uploadIcon = icon(svg`<path d="M10 13V3.5M6.5 7 10 3.5 13.5 7M4 16.5h12"/>`);
export const rightIcon = icon(svg`<path d="m4.5 10.5 3.5 3.5 7.5-8"/>`);
export const nearIcon = icon(svg`<path d="M4 11.5c2-4 4-4 6-1.5s4 2.5 6-1.5"/>`);
export const wrongIcon = icon(svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>`);
