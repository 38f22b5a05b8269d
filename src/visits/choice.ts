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

/** The last word of a name is a name; that of a group is not: "Chinese leaders". */
const GROUP = /\s\p{Ll}\S*$/u;

/** Who came or received a visitor, those with most visits first, then by time. */
export function peopleOf({visits}: VisitsData): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of visits.flatMap(({visitors, hosts}) => [...visitors, ...hosts])) {
    if (!GROUP.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
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
