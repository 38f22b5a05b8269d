/** Registers every element of the library. Written by `npm run exports`. */
import './challenge/clarity-challenge.define.js';
import './chart/trade-chart.define.js';
import './deck/flash-deck.define.js';
import './element/relations-topic.define.js';
import './hero/relations-hero.define.js';
import './map/border-map.define.js';
import './microsite/relations-microsite.define.js';
import './note/source-note.define.js';
import './quiz/tf-quiz.define.js';
import './references/reference-list.define.js';
import './section/topic-section.define.js';
import './studio/teacher-studio.define.js';
import './timeline/relations-timeline.define.js';
import './visits/leader-visits.define.js';
