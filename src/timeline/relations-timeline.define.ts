import slice from 'topic:timeline';
import {RelationsTimeline} from './relations-timeline.js';

RelationsTimeline.bundled = slice;
RelationsTimeline.define();
