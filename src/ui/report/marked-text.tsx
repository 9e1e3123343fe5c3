import { type Finding, type FindingKind, ownWordPrefix } from '../../core/rule.ts';
import { kinds } from '../../settings.ts';
import { useMessages } from '../surface.tsx';

/** A place of a finding in a text; UTF-16 offsets into it. A finding may stand at several. */
export type Mark = { readonly finding: Finding; readonly start: number; readonly end: number };

/** Id of the element of a mark; the first place of a finding is number 1. */
export const markId = (findingId: string, place: number): string => `mark-${findingId}-${place}`;

const descriptionId = (description: FindingKind | 'own') => `mark-is-${description}`;

/** What each place is called by assistive technology; lines and grounds show the same to the eye. */
function Descriptions() {
  const { common, report } = useMessages();
  return (
    <div hidden>
      {kinds.map((kind) => (
        <span key={kind} id={descriptionId(kind)}>
          {common.kinds[kind]}
        </span>
      ))}
      <span id={descriptionId('own')}>{report.ownWords}</span>
    </div>
  );
}

/** No line begins with the ones, nor ends with the others; beside a button the browser does not see to it. */
const closers = /^[，。、；：！？”’）》」』】…,.;:!?)]+/;
const opener = /[“‘（《「『【(]/;
const mostClosers = 2;

type Piece = { before: string; opening: string; mark: Mark; closing: string };

/** Parts a text at its marks, each with the signs that stay on its line; `rest` comes after the last. */
function pieces(text: string, marks: readonly Mark[]): { all: Piece[]; rest: string } {
  let from = 0;
  const all = marks.map((mark, index) => {
    const { start, end } = mark;
    const next = marks[index + 1]?.start ?? text.length;
    const opening = start > from && opener.test(text.charAt(start - 1)) ? text.charAt(start - 1) : '';
    const closing = closers.exec(text.slice(end, Math.min(next, end + mostClosers)))?.[0] ?? '';
    const before = text.slice(from, start - opening.length);
    from = end + closing.length;
    return { before, opening, mark, closing };
  });
  return { all, rest: text.slice(from) };
}

/**
 * A whole text, its lines kept, each finding in it a button; whatever the text holds is shown as text.
 * @param marks in the order of the text, none over another
 * @param onPress told the finding whose place was pressed
 */
export function MarkedText({
  text,
  marks,
  onPress,
}: {
  text: string;
  marks: readonly Mark[];
  onPress: (finding: Finding) => void;
}) {
  const places = new Map<string, number>();
  const { all, rest } = pieces(text, marks);
  const shown = all.flatMap(({ before, opening, mark: { finding, start, end }, closing }) => {
    const place = (places.get(finding.id) ?? 0) + 1;
    places.set(finding.id, place);
    const id = markId(finding.id, place);
    const description = finding.ruleId.startsWith(ownWordPrefix) ? 'own' : finding.kind;
    return [
      before,
      <span key={id} class="unbroken">
        {opening}
        <button
          id={id}
          type="button"
          class={`mark ${finding.kind}`}
          aria-describedby={descriptionId(description)}
          onClick={() => onPress(finding)}
        >
          <mark class={finding.kind}>{text.slice(start, end)}</mark>
        </button>
        {closing}
      </span>,
    ];
  });
  return (
    <>
      <div class="marked-text" lang="zh-Hans">
        {shown}
        {rest}
      </div>
      <Descriptions />
    </>
  );
}
