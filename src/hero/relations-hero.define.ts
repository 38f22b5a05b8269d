import slice from 'topic:hero';
import {RelationsHero} from './relations-hero.js';

RelationsHero.bundled = slice;
RelationsHero.define();
