/** Data that stories and nothing else use: made up, or plainly marked as an example. */

/** Events of every kind of vague date. Dates of the first three: Encyclopaedia-grade commonplaces, given here for form only. */
export const fuzzyEvents = {
  title: 'Dates as they are known',
  categories: [{id: 'example', label: 'Examples'}],
  events: [
    {
      id: 'year',
      date: '1961',
      title: 'A year',
      text: 'Nothing closer is known.',
      category: 'example',
    },
    {id: 'month', date: '1961-07', title: 'A month', category: 'example'},
    {id: 'day', date: '1961-07-11', title: 'A day', category: 'example'},
    {id: 'span', date: '1950-06-25/1953-07-27', title: 'A span', category: 'example'},
    {id: 'about', date: '1894~', title: 'About a year', category: 'example'},
    {id: 'perhaps', date: '1905?', title: 'Perhaps a year', category: 'example'},
    {id: 'decade', date: '193X', title: 'Some time in a decade', category: 'example'},
    {id: 'century', date: '18XX', title: 'Some time in a century', category: 'example'},
    {id: 'before', date: '../1880', title: 'Before a year', category: 'example'},
    {id: 'since', date: '1978/..', title: 'Since a year, with no end', category: 'example'},
  ],
};

/** A long past: years before the common era, with no year zero. */
export const ancientEvents = {
  title: 'Across the turn of the era',
  events: [
    {date: '500~ BCE', title: 'About 500 BCE'},
    {date: '44-03-15 BCE', title: 'A bad row, kept out of the drawing and named below'},
    {date: '0044 BCE', title: '44 BCE'},
    {date: '1 BCE', title: 'The last year before the common era'},
    {date: 'AD 1', title: 'The first year of the common era'},
    {date: 'AD 79', title: 'A year of two digits'},
    {date: '5XX', title: 'Some time in the sixth century'},
  ],
};

/** Deep time, in millions and billions of years. Ages: International Chronostratigraphic Chart, rounded. */
export const deepEvents = {
  title: 'Deep time',
  events: [
    {date: '4.5 billion years ago', title: 'Earth forms'},
    {date: '539 million years ago', title: 'The Cambrian begins'},
    {date: '252 million years ago', title: 'The Permian ends'},
    {date: '66 million years ago', title: 'The Cretaceous ends'},
    {date: '2.6 million years ago', title: 'The Quaternary begins'},
  ],
};

/** One day by the minute. */
export const oneDay = {
  title: 'One day',
  events: [
    {date: '1961-07-11T08:30', title: 'Doors open'},
    {date: '1961-07-11T10:00', title: 'Delegations arrive'},
    {date: '1961-07-11T11:15', title: 'Signature'},
    {date: '1961-07-11T19:45', title: 'Reception'},
  ],
};

/** As many made-up events as asked for, the same at every call. */
export function manyEvents(count: number): object {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const categories = ['north', 'east', 'south', 'west'];
  const events = Array.from({length: count}, (_, index) => {
    const day = new Date(Date.UTC(1500, 0, 1) + random() * 180000 * 864e5);
    return {
      id: `event-${index + 1}`,
      date: day.toISOString().slice(0, 10),
      title: `Made-up event ${index + 1}`,
      text: 'A line of text that stands for a longer one.',
      category: categories[Math.floor(random() * categories.length)],
    };
  });
  return {
    title: `${count.toLocaleString('en')} made-up events`,
    categories: categories.map((id) => ({id, label: id})),
    events,
  };
}

/** As many made-up rows as asked for, the same at every call. */
export function manyRows(count: number): object {
  let seed = 11;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  let level = 500;
  const rows = Array.from({length: count}, (_, index) => {
    level = Math.max(20, level + (random() - 0.48) * 60);
    return {
      label: 26 + index,
      cells: {made: Math.round(level), sold: Math.round(level * random())},
    };
  });
  return {
    title: `${count.toLocaleString('en')} made-up years`,
    unit: 'tonnes',
    series: [
      {
        id: 'made-up',
        rowHeading: 'Year',
        columns: [
          {id: 'made', label: 'Made'},
          {id: 'sold', label: 'Sold'},
        ],
        rows,
      },
    ],
  };
}

/** A data address for text, so that a story needs no server. */
export function fileOf(text: string, type: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
}

/** While the story is open, nothing that it fetches ever arrives. */
export function neverArrives(): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = () => new Promise<Response>(() => undefined);
  return () => {
    globalThis.fetch = original;
  };
}
