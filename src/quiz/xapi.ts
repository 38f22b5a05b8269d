import type {Claim} from '../topic/claim-types.js';

/** Texts by language tag. */
export type LanguageMap = Readonly<Record<string, string>>;

/** The part of an xAPI 1.0.3 statement that the quiz fills. */
export interface XapiStatement {
  readonly id: string;
  /** An anonymous account; a page that knows the learner puts its own actor here. */
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: {readonly homePage: string; readonly name: string};
  };
  readonly verb: {readonly id: string; readonly display: LanguageMap};
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: {
      readonly type: string;
      readonly name?: LanguageMap;
      readonly description?: LanguageMap;
      readonly interactionType?: 'true-false';
      readonly correctResponsesPattern?: readonly string[];
    };
  };
  readonly result: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly response?: string;
    readonly duration?: string;
    readonly score?: {
      readonly scaled: number;
      readonly raw: number;
      readonly min: number;
      readonly max: number;
    };
  };
  readonly context?: {
    readonly language?: string;
    readonly contextActivities?: {readonly parent: readonly {readonly id: string}[]};
  };
  readonly timestamp: string;
}

/** What is the same in all statements of one quiz. */
export interface XapiSetting {
  /** Address of the page. */
  readonly page: string;
  /** The quiz's own id on the page. */
  readonly quiz: string;
  readonly title: string;
  /** BCP 47 tag of the claims' language. */
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const VERB = 'http://adlnet.gov/expapi/verbs/';
const ACTIVITY = 'http://adlnet.gov/expapi/activities/';

/** Random UUID, version 4; also where the page is not a secure context. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, i) => {
    const value = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function iri({page, quiz}: XapiSetting, claim?: Claim): string {
  // Half a surrogate pair is no character and has no code in an address.
  const code = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, ''));
  const claimPart = claim ? `/${code(claim.id)}` : '';
  return `${page.replace(/#.*$/, '')}#${code(quiz)}${claimPart}`;
}

/** ISO 8601 duration to a hundredth of a second. */
export function duration(milliseconds: number): string {
  return `PT${Math.round(Math.max(0, milliseconds) / 10) / 100}S`;
}

function frame(
  setting: XapiSetting,
  verb: string,
): Pick<XapiStatement, 'id' | 'actor' | 'verb' | 'timestamp'> {
  const homePage = setting.page.replace(/[?#].*$/, '');
  return {
    id: uuid(),
    actor: {objectType: 'Agent', account: {homePage, name: 'anonymous'}},
    verb: {id: VERB + verb, display: {'en-US': verb}},
    timestamp: new Date(setting.at).toISOString(),
  };
}

/** The statement "answered" for one claim. */
export function answeredStatement(
  setting: XapiSetting,
  claim: Claim,
  value: boolean,
): XapiStatement {
  const {language} = setting;
  return {
    ...frame(setting, 'answered'),
    object: {
      objectType: 'Activity',
      id: iri(setting, claim),
      definition: {
        type: `${ACTIVITY}cmi.interaction`,
        description: {[language]: claim.statement},
        interactionType: 'true-false',
        correctResponsesPattern: [String(claim.answer)],
      },
    },
    result: {success: value === claim.answer, response: String(value)},
    context: {language, contextActivities: {parent: [{id: iri(setting)}]}},
  };
}

/** The statement "completed" for a round. */
export function completedStatement(
  setting: XapiSetting,
  right: number,
  total: number,
  milliseconds: number,
): XapiStatement {
  return {
    ...frame(setting, 'completed'),
    object: {
      objectType: 'Activity',
      id: iri(setting),
      definition: {type: `${ACTIVITY}assessment`, name: {[setting.language]: setting.title}},
    },
    result: {
      completion: true,
      duration: duration(milliseconds),
      score: {scaled: total ? right / total : 0, raw: right, min: 0, max: total},
    },
    context: {language: setting.language},
  };
}
