import hero from 'topic:hero';
import '../element/relations-topic.define.js';
import '../hero/relations-hero.define.js';
import {RelationsMicrosite} from './relations-microsite.js';

RelationsMicrosite.loaders = {
  'border-map': () => import('../map/border-map.define.js'),
  'clarity-challenge': () => import('../challenge/clarity-challenge.define.js'),
  'flash-deck': () => import('../deck/flash-deck.define.js'),
  'leader-visits': () => import('../visits/leader-visits.define.js'),
  'reference-list': () => import('../references/reference-list.define.js'),
  'relations-timeline': () => import('../timeline/relations-timeline.define.js'),
  'source-note': () => import('../note/source-note.define.js'),
  'teacher-studio': () => import('../studio/teacher-studio.define.js'),
  'tf-quiz': () => import('../quiz/tf-quiz.define.js'),
  'topic-section': () => import('../section/topic-section.define.js'),
  'trade-chart': () => import('../chart/trade-chart.define.js'),
};
RelationsMicrosite.bundledId = hero.id ?? '';
RelationsMicrosite.define();
