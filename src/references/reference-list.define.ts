import slice from 'topic:references';
import {ReferenceList} from './reference-list.js';

ReferenceList.bundled = slice;
ReferenceList.define();
