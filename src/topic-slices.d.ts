// Parts of the bundled topic, with only the sources that each cites. Builds and
// tests make these modules from `data/china-north-korea`: `tools/topic-slices.mjs`.

declare module 'topic:timeline' {
  const slice: import('./topic/records.js').TimelineRecord;
  export default slice;
}

declare module 'topic:chart' {
  const slice: import('./topic/records.js').ChartRecord;
  export default slice;
}

declare module 'topic:claims' {
  const slice: import('./topic/claim-types.js').ClaimsRecord;
  export default slice;
}

declare module 'topic:deck' {
  const slice: import('./topic/deck-types.js').DeckRecord;
  export default slice;
}

declare module 'topic:challenge' {
  const slice: import('./topic/image-types.js').ImagesRecord;
  export default slice;
}

declare module 'topic:map' {
  const slice: import('./topic/place-types.js').MapRecord;
  export default slice;
}

declare module 'topic:visits' {
  const slice: import('./topic/visit-types.js').VisitsRecord;
  export default slice;
}

declare module 'topic:sections' {
  const slice: import('./topic/section-types.js').SectionsRecord;
  export default slice;
}

declare module 'topic:references' {
  const slice: import('./topic/topic-record.js').TopicRecord;
  export default slice;
}

declare module 'topic:hero' {
  const slice: import('./topic/topic-record.js').TopicRecord;
  export default slice;
}

declare module 'topic:note' {
  const slice: import('./topic/topic-record.js').TopicRecord;
  export default slice;
}

// The published style sheet `src/embed/reserve.css` as text: `tools/reserve-text.mjs`.
declare module 'embed:reserve' {
  const css: string;
  export default css;
}
