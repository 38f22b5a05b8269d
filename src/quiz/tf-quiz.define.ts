import slice from 'topic:claims';
import {TfQuiz} from './tf-quiz.js';

TfQuiz.bundled = slice;
TfQuiz.define();
