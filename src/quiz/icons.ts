import {svg} from 'lit';
import {icon} from '../element/icons.js';

export const checkIcon = icon(svg`<path d="m4.5 10.5 3.8 3.8 7.2-8.6"/>`);
export const crossIcon = icon(svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>`);
export const dashIcon = icon(svg`<path d="M6 10h8"/>`);
export const dotIcon = icon(svg`<circle cx="10" cy="10" r="1.2"/>`);
export const shareIcon = icon(svg`<path d="M10 12.5v-9M6.5 6.5 10 3l3.5 3.5M4 10.5v6h12v-6"/>`);
export const printIcon = icon(svg`<path d="M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z"/>`);
export const clockIcon = icon(svg`<circle cx="10" cy="10" r="6.5"/><path d="M10 6.5V10l2.5 1.5"/>`);
export const eventIcon = icon(svg`<path d="M2.5 10H7m6 0h4.5"/><circle cx="10" cy="10" r="3"/>`);
