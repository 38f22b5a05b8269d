import {RelationsTopic} from './relations-topic.js';

RelationsTopic.define();
