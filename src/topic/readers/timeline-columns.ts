/** What the columns of a table of events may be called. Shared by CSV and `<table>`. */

/** Field of `EventRecord`, or of the source or media of the event, by the letters of a heading. */
const ALIASES: Readonly<Record<string, string>> = {
  date: 'date|dates|when|start|startdate|from|year',
  endDate: 'enddate|end|to|until',
  displayDate: 'displaydate|dateasprinted',
  title: 'title|event|headline|heading|name|what',
  text: 'text|description|body|summary|details',
  category: 'category|theme|group|topic',
  actor: 'actor|actors|party|parties',
  people: 'people|person|persons|who',
  places: 'places|place|location|locations|where',
  sources: 'sources|source|reference|references|citation',
  url: 'url|link|sourceurl|sourcelink|address',
  note: 'note|notes|correction|remark',
  id: 'id|uniqueid',
  media: 'media|mediaurl|image|picture',
  caption: 'caption|mediacaption|imagecaption',
  credit: 'credit|mediacredit|imagecredit',
  alt: 'alt|mediaalt|alttext|imagealt',
};

const FIELDS = new Map(
  Object.entries(ALIASES).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field] as const),
  ),
);

/** The field of each heading, or `null` where the headings name no date and no title. */
export function fieldsOf(headings: readonly string[]): (string | undefined)[] | null {
  const taken = new Set<string>();
  const fields = headings.map((heading) => {
    const field = FIELDS.get(heading.toLowerCase().replace(/[^a-z]/g, ''));
    if (!field || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
  return taken.has('date') && (taken.has('title') || taken.has('text')) ? fields : null;
}

/** An `EventRecord` from cells by field. */
export function recordOf(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const {url, sources, media, caption, credit, alt, ...record} = cells;
  // One address belongs to the one source beside it.
  const single = url && typeof sources === 'string' && !sources.includes(';');
  return {
    ...record,
    sources: single ? [{title: sources, url}] : [sources, url].filter(Boolean).join(';'),
    media: media ? {url: media, caption, credit, alt} : undefined,
  };
}
