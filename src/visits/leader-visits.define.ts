import slice from 'topic:visits';
import {LeaderVisits} from './leader-visits.js';

LeaderVisits.bundled = slice;
LeaderVisits.define();
