import {svg} from 'lit';

const spans = [393, 531, 669];
const piers = [531, 669];
const stumps = [456, 594, 732];

/** A truss span: its chord, its ends and the bars between. */
const span = (x: number) =>
  `M${x} 136v-20q69-34 138 0v20M${x + 23} 136v-29l23 29v-37l23 37v-38m0 38 23-37v37l23-29v29`;

/** A pier with its cutwater. */
const pier = (x: number) => `M${x - 7} 140v44q7 8 14 0v-44`;

/** Hills, a sun and quiet water, of no place in particular. */
export const landscape = svg`
  <g class="far">
    <path d="m428 96 34-18 42-34 26 8 24-14 31 16 25-15 28 22 36 30 28 6" />
    <path d="M530 52q27 12 55 2M716 98l26-10 22 12" />
    <circle cx="812" cy="52" r="18" />
  </g>
  <g class="water" transform="matrix(.55 0 0 1 270 0)">
    <path d="M404 198h78m26 0h196m38 0h50M420 211h230m30 0h96M366 222h64m40 0h270M484 233h110m20 0h140" />
  </g>
`;

/** Where nothing is named, the far shore alone. */
export const shore = svg`<path class="far" d="M60 132h330l38-6h300l52 6h360M300 146h600M150 168h900" />`;

/**
 * Before them a river between two banks: a truss bridge across it and the piers
 * of an older one beside it. Drawn for this library, in the colour of the text
 * with one hue for each bank.
 */
export const border = svg`
  <g class="bridge" transform="matrix(.55 0 0 1 270 0)">
    <path d="M376 136h448M370 140h460" />
    <path d="${spans.map(span).join('')}${piers.map(pier).join('')}" />
    <path class="old" d="${stumps.map((x) => `M${x} 190v-19h-3v-5h18v5h-3v19`).join('')}" />
  </g>
  <g class="bank-1" transform="translate(101)">
    <path d="M-101 158h185l8-2h66l8 2h92q56 0 84-14l12-4h16v26M-101 192h101q130-4 210 4 80 6 140-2l20-14M40 206q90-4 170 4" />
    <path d="M40 158v-44h26v44m12-2v-66h20v66m12 0v-36h30v36m16 2v-60l12-8 12 8v60m12 0v-32h32v32m12-1v-20h20v20m18-2v-14h22v12M84 100h8m-8 11h8m-8 11h8m76-20h6m-6 12h6m-6 12h6" />
  </g>
  <g class="bank-2" transform="translate(-101)">
    <path d="M1301 156h-101q-110 6-180-2-80 6-126-8l-22-6h-42v26M1301 194h-101q-150-6-230 2-70 6-122-2l-16-14M1150 208q-70-4-150 4" />
    <path d="M884 143v-12l13-9 13 9v17m20 4v-11l13-9 13 9v12m82 0q30-50 64-24 28-36 76-18M984 153v-20m-7 8 7-10 7 10m29 13v-24m-8 10 8-12 8 12" />
  </g>
`;
