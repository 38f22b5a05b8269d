import slice from 'topic:note';
import {SourceNote} from './source-note.js';

SourceNote.bundled = slice;
SourceNote.define();
