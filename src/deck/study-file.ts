import type {Memory} from './memory.js';
import {emptyRecord, type StudyRecord} from './study.js';

/** A memory as it is kept: due, last, state, stability, difficulty, step, reps, lapses. */
type Packed = readonly number[];

/** Study progress as it is kept in the browser and in exported files. */
export interface StudyFile {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly day: number;
  readonly fresh: number;
  readonly reviews: number;
  readonly cards: Readonly<Record<string, Packed>>;
}

const FORMAT = 'flash-deck progress';

// Milliseconds would take half of the space that browsers give.
const SECOND = 1000;

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

export function packMemory(memory: Memory): Packed {
  const {due, last, state, stability, difficulty, step, reps, lapses} = memory;
  const seconds = [due, last].map((time) => Math.round(time / SECOND));
  return [...seconds, state, round(stability), round(difficulty), step, reps, lapses];
}

/** A memory, or `null` where the numbers cannot be one. */
export function unpackMemory(packed: unknown): Memory | null {
  if (!Array.isArray(packed) || packed.length !== 8) return null;
  const numbers = packed as unknown[];
  if (!numbers.every((value) => Number.isFinite(value) && Number(value) >= 0)) return null;
  const [due = 0, last = 0, state = 0, stability = 0, difficulty = 0, ...rest] =
    numbers as number[];
  const [step = 0, reps = 0, lapses = 0] = rest;
  // FSRS throws on values outside its ranges.
  if (stability <= 0 || difficulty < 1 || difficulty > 10) return null;
  if (state !== 1 && state !== 2 && state !== 3) return null;
  return {
    due: due * SECOND,
    last: last * SECOND,
    state,
    stability,
    difficulty,
    step,
    reps,
    lapses,
  };
}

/** The record as plain JSON, of the cards in `ids` or of all. */
export function packStudy({memories, ...counts}: StudyRecord, ids?: Iterable<string>): StudyFile {
  const cards: Record<string, Packed> = {};
  for (const id of ids ?? memories.keys()) {
    const memory = memories.get(id);
    if (memory) cards[id] = packMemory(memory);
  }
  return {format: FORMAT, version: 1, ...counts, cards};
}

function countOf(value: unknown): number {
  return Number.isFinite(value) ? Math.max(0, Number(value)) : 0;
}

/** Reads a kept record. Whatever is corrupt in it reads as never written; it never throws. */
export function unpackStudy(stored: unknown): StudyRecord {
  if (typeof stored !== 'object' || stored === null) return emptyRecord;
  const {cards, day, fresh, reviews} = stored as Partial<Record<keyof StudyFile, unknown>>;
  const memories = new Map<string, Memory>();
  const entries = typeof cards === 'object' && cards !== null ? Object.entries(cards) : [];
  for (const [id, packed] of entries) {
    const memory = unpackMemory(packed);
    if (memory) memories.set(id, memory);
  }
  return {memories, day: countOf(day), fresh: countOf(fresh), reviews: countOf(reviews)};
}

/** Reads an exported file; `null` where it is not one. */
export function readStudyFile(text: string): StudyRecord | null {
  try {
    const value = JSON.parse(text) as Partial<StudyFile> | null;
    return value?.format === FORMAT ? unpackStudy(value) : null;
  } catch {
    return null;
  }
}
