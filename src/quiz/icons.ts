import {svg} from 'lit';
import {icon} from '../element/icons.js';

export const checkIcon = icon(svg`<path d="m4.5 10.500 3.800 3.800 7.200-8.600"/>`);
export const crossIcon = icon(svg`<path d="m5.500 5.500 9 9M14.500 5.500l-9 9"/>`);
export const dashIcon = icon(svg`<path d="M6 10h8"/>`);
export const dotIcon = icon(svg`<circle cx="10" cy="10" r="1.2"/>`);
export const shareIcon = icon(
  svg`<path d="M10 12.500v-9M6.500 6.500 10 3l3.500 3.500M4 10.500v6h12v-6"/>`,
);
export const printIcon = icon(svg`<path d="M6 7V3.500h8V7M6 14H3.500V7h13v7H14M6 11.500h8v5H6z"/>`);
export const clockIcon = icon(
  svg`<circle cx="10" cy="10" r="6.500"/><path d="M10 6.500V10l2.500 1.500"/>`,
);
export const eventIcon = icon(
  svg`<path d="M2.500 10H7m6 0h4.500"/><circle cx="10" cy="10" r="3"/>`,
);
