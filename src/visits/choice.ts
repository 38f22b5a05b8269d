/** Which visits are on view, and on which side of the axis they stand. */
import type {Actor} from '../topic/types.js';
import type {Visit, VisitsData} from '../topic/visit-types.js';

/** Words of an attribute: `leader premier`, `leader, premier`. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function takesPart({visitors, hosts}: Visit, person: string): boolean {
  return !person || visitors.includes(person) || hosts.includes(person);
}

/** The visits of a person, as guest or as host, and of some ranks; all where neither is given. */
export function chosenVisits(
  {visits}: VisitsData,
  person: string,
  ranks: readonly string[],
): readonly Visit[] {
  return visits.filter(
    (visit) => takesPart(visit, person) && (!ranks.length || ranks.includes(visit.rank ?? '')),
  );
}

/** Everybody who came or received a visitor, in the order of the alphabet. */
export function peopleOf({visits}: VisitsData, locale: string): readonly string[] {
  const names = new Set(visits.flatMap(({visitors, hosts}) => [...visitors, ...hosts]));
  return [...names].sort((a, b) => a.localeCompare(b, locale));
}

/** Who hosts above the axis and who below: the first party that hosts, and all others. */
export interface Hosts {
  readonly above: Actor | undefined;
  readonly below: readonly Actor[];
}

export function hostsOf({actors, visits}: VisitsData): Hosts {
  const [above, ...below] = actors.filter(({id}) => visits.some(({to}) => to === id));
  return {above, below};
}
