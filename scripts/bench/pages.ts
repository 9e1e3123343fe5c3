/** The pages of the bench, from a seeded generator: the same seed gives the same page everywhere. */
import { courses, englishWords, everyday, labels, offers, places, trades } from './words.ts';

/** `courses: false`: nothing speaks of courses, so that all of it can be dismissed by a cheap look. */
export type PageSize = { characters: number; findings: number; courses?: boolean };

/** The page that the budgets are measured on: 900,000 characters in about 65,000 text nodes; 600 of the offers are found. */
export const bigPage: PageSize = { characters: 900_000, findings: 624 };

/** One sentence in so many speaks of courses without advertising any: the cheap look cannot dismiss it. */
const sentencesPerCourse = 30;

type Writer = {
  courses: boolean;
  pick(from: readonly string[]): string;
  /** A whole number below `limit`. */
  below(limit: number): number;
};

function createWriter(seed: number, courses = true): Writer {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { courses, below, pick: (from) => from[below(from.length)] ?? '' };
}

const clause = ({ pick }: Writer) => pick(everyday.when) + pick(everyday.who) + pick(everyday.what);
const repeat = (count: number, make: () => string) => Array.from({ length: count }, make).join('');

/** A paragraph of several text nodes, as editors write them. */
function paragraph(writer: Writer): string {
  const { pick, below } = writer;
  const sentence = () => {
    const words = `${below(sentencesPerCourse) === 0 && writer.courses ? pick(courses) : clause(writer)}，${pick(everyday.more)}`;
    const more = pick(everyday.more);
    return (
      [`${words}，<b>${more}</b>。`, `<a href="#">${words}</a>，${more}。`, `${words}，${more}。`][below(3)] ?? words
    );
  };
  return `<p>${repeat(1 + below(3), sentence)}</p>`;
}

const menu = ({ pick, below }: Writer) =>
  `<ul>${repeat(2 + below(4), () => `<li><a href="#">${pick(labels)}</a></li>`)}</ul>`;

const table = (writer: Writer) => {
  const row = () => `<tr><th>${writer.pick(labels)}</th><td>${clause(writer)}</td><td>${writer.below(9000)}</td></tr>`;
  return `<table>${repeat(1 + writer.below(3), row)}</table>`;
};

const headline = ({ pick }: Writer) => `<h3>${pick(everyday.when)}<i>${pick(everyday.more)}</i></h3>`;

const newsList = (writer: Writer) =>
  `<div>${repeat(3, () => `<div class="row"><span>${clause(writer)}</span><em>${1 + writer.below(12)}-${1 + writer.below(28)}</em></div>`)}</div>`;

/** An advertisement; its number keeps its text apart from all others. */
function offer({ pick, below }: Writer, number: number): string {
  const fills: Record<string, string> = {
    place: `${pick(places)}第${number + 1}`,
    trade: pick(trades),
    price: String(500 + below(4000)),
    days: String(3 + below(20)),
  };
  const text = (offers[number % offers.length] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => fills[name] ?? '');
  const cut = 4 + below(8);
  return `<p>${text.slice(0, cut)}<b>${text.slice(cut, cut + 5)}</b>${text.slice(cut + 5)}</p>`;
}

const wholePage = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title></head><body><main>${body}</main></body></html>`;

/** Appends parts until the page has so many characters of text. */
function fill(characters: number, next: (written: number) => string): string {
  const parts: string[] = [];
  for (let written = 0; written < characters; ) {
    const part = next(written);
    parts.push(part);
    written += part.replace(/<[^>]*>/g, '').length;
  }
  return parts.join('');
}

/** A page of everyday text; its advertisements are spread evenly over it. */
export function chinesePage({ characters, findings, courses: hasCourses }: PageSize, seed = 1): string {
  const writer = createWriter(seed, hasCourses);
  const kinds = [paragraph, paragraph, paragraph, paragraph, paragraph, paragraph, menu, table, headline, newsList];
  let offered = 0;
  const body = fill(characters, (written) => {
    if (offered < findings && written >= (offered * characters) / findings) return offer(writer, offered++);
    return (kinds[writer.below(kinds.length)] ?? paragraph)(writer);
  });
  return wholePage('长页面', body);
}

/** A page of the same shape without a Chinese character. */
export function englishPage({ characters }: PageSize, seed = 1): string {
  const { pick, below } = createWriter(seed);
  const words = (count: number) => Array.from({ length: count }, () => pick(englishWords)).join(' ');
  const body = fill(
    characters,
    () =>
      `<p>${words(4 + below(3))} <b>${words(3)}</b> ${words(4 + below(3))} <a href="#">${words(3)}</a> ${words(3)}.</p>`,
  );
  return wholePage('A long page', body);
}

/** One text of so many characters, every fourth of which begins a phrase. */
export const crowdedPage = (characters: number): string =>
  wholePage('一段到底', `<p>${'包过保过'.repeat(characters / 4)}</p>`);

/** So many short paragraphs, with a phrase in a few. */
export function manyParagraphs(count: number): string {
  const writer = createWriter(1);
  const one = (_: unknown, i: number) => (i % 100 === 0 ? offer(writer, i / 100) : `<p>${clause(writer)}</p>`);
  return wholePage('许多段落', Array.from({ length: count }, one).join(''));
}
