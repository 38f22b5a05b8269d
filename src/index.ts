/**
 * Every element class, and the types in their properties and events. Registers
 * nothing. Written by `npm run exports`.
 */
export * from './challenge/clarity-challenge.js';
export * from './challenge/events.js';
export * from './chart/events.js';
export * from './chart/trade-chart.js';
export * from './deck/events.js';
export * from './deck/flash-deck.js';
export * from './element/citation-select-event.js';
export * from './element/data-error-event.js';
export * from './element/relations-topic.js';
export * from './element/topic-select-event.js';
export * from './hero/events.js';
export * from './hero/relations-hero.js';
export * from './map/border-map.js';
export * from './map/events.js';
export * from './microsite/relations-microsite.js';
export * from './note/events.js';
export * from './note/source-note.js';
export * from './quiz/events.js';
export * from './quiz/tf-quiz.js';
export * from './references/events.js';
export * from './references/reference-list.js';
export * from './section/events.js';
export * from './section/topic-section.js';
export * from './studio/events.js';
export * from './studio/teacher-studio.js';
export * from './timeline/events.js';
export * from './timeline/relations-timeline.js';
export * from './visits/events.js';
export * from './visits/leader-visits.js';
export type * from './topic/records.js';
export type * from './topic/types.js';
