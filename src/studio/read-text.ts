import {isClaimsTab, readClaimsTab} from '../topic/readers/claims-tab.js';
import {readClaimsText} from '../topic/readers/claims-text.js';
import {isAnkiText} from '../topic/readers/deck-anki.js';
import {readDeckText} from '../topic/readers/deck-text.js';
import {readJsonText} from '../topic/readers/json-text.js';
import type {Reading} from '../topic/types.js';
import {joined, nothing, readStudioJson, type StudioData} from './data.js';

/** Reads a file: JSON, or a text of cards or of claims in any format that the elements read. */
export function readStudioText(
  text: string,
  file: {name: string; type: string},
): Reading<StudioData> {
  if (/json/i.test(`${file.type} ${file.name}`) || /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text)) {
    const {value, problem} = readJsonText(text, file.name);
    return problem ? {value: nothing, problems: [problem]} : readStudioJson(value);
  }
  if (isClaimsTab(text)) return joined(null, readClaimsTab(text));
  if (isAnkiText(text)) return joined(readDeckText(text, file));
  const quiz = readClaimsText(text, file);
  // A table of questions and answers may hold either: where most answers are true or false, claims.
  const isQuiz = quiz.value.claims.length > quiz.problems.length || /\.gift\b/i.test(file.name);
  return isQuiz ? joined(null, quiz) : joined(readDeckText(text, file));
}
