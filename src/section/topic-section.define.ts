import slice from 'topic:sections';
import {TopicSection} from './topic-section.js';

TopicSection.bundled = slice;
TopicSection.define();
