import {slug} from '../topic/slug.js';
import type {TopicRecord} from '../topic/topic-record.js';

/** A part of the page: a tag, and for a section its name. */
export interface Part {
  /** Where links lead to: `#trade`. */
  readonly id: string;
  readonly tag: string;
  /** Which section of the topic. */
  readonly name?: string;
  /** What the part is called where the library has no word for it. */
  readonly heading?: string;
}

/** Sections that the library has a word for: those of the bundled topic, in the order of the page. */
const knownSections = [
  'overview',
  'history',
  'economy',
  'military',
  'frontier',
  'defectors',
  'leaders',
];

interface Figure extends Part {
  /** The section that it stands below; without that section, below the first one. */
  readonly below: string;
  readonly isIn: (topic: TopicRecord) => boolean;
}

/** What can be looked at, each below the section that it belongs to. */
const figures: readonly Figure[] = [
  {
    id: 'timeline',
    tag: 'relations-timeline',
    below: 'history',
    isIn: ({events}) => !!events?.length,
  },
  {id: 'trade', tag: 'trade-chart', below: 'economy', isIn: ({chart}) => !!chart},
  {id: 'map', tag: 'border-map', below: 'frontier', isIn: ({map}) => !!map},
  {id: 'visits', tag: 'leader-visits', below: 'leaders', isIn: ({visits}) => !!visits},
];

const plain = ({id, tag}: Part): Part => ({id, tag});

function sectionParts(topic: TopicRecord | undefined): Part[] {
  const sections: readonly {name?: string; title?: string}[] = topic
    ? (topic.sections ?? [])
    : knownSections.map((name) => ({name}));
  return sections.map(({name: given, title = ''}) => {
    const name = (given || slug(title)).trim().toLowerCase();
    const isKnown = knownSections.includes(name);
    return {id: name, tag: 'topic-section', name, ...(isKnown ? {} : {heading: title})};
  });
}

function readingParts(topic: TopicRecord | undefined): Part[] {
  const sections = sectionParts(topic);
  const wanted = figures.filter(({isIn}) => !topic || isIn(topic));
  const below = (name: string): Part[] =>
    wanted.filter((figure) => figure.below === name).map(plain);
  const isHomeless = (figure: Figure): boolean => sections.every(({id}) => id !== figure.below);
  const homeless = wanted.filter(isHomeless).map(plain);
  const parts = sections.flatMap((section, place) => [
    section,
    ...below(section.id),
    ...(place === 0 ? homeless : []),
  ]);
  return sections.length ? parts : homeless;
}

/**
 * The parts of a whole page in their order: what opens it, what is read and
 * looked at, what is practised, what it stands on. A topic gets the parts that
 * it has data for; without one it is the bundled topic's page.
 */
export function compose(topic?: TopicRecord): readonly Part[] {
  const has = (what: unknown[] | undefined): boolean => !topic || !!what?.length;
  const parts: (Part | false)[] = [
    {id: 'top', tag: 'relations-hero'},
    has(topic?.cards) && {id: 'cards', tag: 'flash-deck'},
    ...readingParts(topic),
    (has(topic?.cards) || has(topic?.claims)) && {id: 'teach', tag: 'teacher-studio'},
    has(topic?.claims) && {id: 'quiz', tag: 'tf-quiz'},
    has(topic?.claims) && has(topic?.images) && {id: 'game', tag: 'clarity-challenge'},
    has(topic?.sources) && {id: 'references', tag: 'reference-list'},
    {id: 'about', tag: 'source-note'},
  ];
  return parts.filter((part) => part !== false);
}

const named = (names: string): readonly string[] => names.split(/[\s,]+/).filter(Boolean);

/** The parts that are named, in the order in which they are named; all of them where none is. */
export function pick(parts: readonly Part[], names: string): readonly Part[] {
  const wanted = named(names);
  if (!wanted.length) return parts;
  return wanted.flatMap((name) => parts.find(({id}) => id === name) ?? []);
}

/** Names that no part goes by. */
export function unknownNames(parts: readonly Part[], names: string): readonly string[] {
  return named(names).filter((name) => parts.every(({id}) => id !== name));
}
