import type {CitingPlace} from '../element/citation-registry.js';
import type {MapData} from '../topic/place-types.js';
import {worksOf} from './place-view.js';
import type {MapWords} from './words.js';

/** What the map cites: its places, the published lengths, the ways of its layer. */
export function citingPlaces(data: MapData | undefined, t: MapWords['t']): readonly CitingPlace[] {
  if (!data) return [];
  const {places, border, routes, sources} = data;
  const lengths = border ? [border, ...border.alternatives] : [];
  const cited = [
    ...places.map(({id, name, sources}) => ({id, label: name, ids: sources})),
    {id: 'border', label: t('borderLength'), ids: lengths.flatMap((length) => length.sources)},
    {
      id: 'routes',
      label: routes?.title ?? t('routes'),
      ids: routes?.ways.flatMap((way) => way.sources) ?? [],
    },
  ];
  return cited
    .map(({id, label, ids}) => ({id, label, sources: worksOf([...new Set(ids)], sources)}))
    .filter((place) => place.sources.length);
}
