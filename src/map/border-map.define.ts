import slice from 'topic:map';
import {BorderMap} from './border-map.js';

BorderMap.bundled = slice;
BorderMap.define();
