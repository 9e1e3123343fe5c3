import { usePageMessages } from '../ui/page.tsx';
import type { Entry, NoticeOutline } from './outline.ts';
import { useView } from './view.tsx';

/** Parts of a clause are found within it. */
function Clauses({ entries }: { entries: readonly Entry[] }) {
  const { here } = useView();
  const clauses = entries.filter(({ clause }) => clause.partOf === undefined);
  if (clauses.length === 0) return null;
  return (
    <ul>
      {clauses.map(({ id, clause, parts }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={here === id ? 'location' : undefined}>
            {clause.heading}
          </a>
          <Clauses entries={parts} />
        </li>
      ))}
    </ul>
  );
}

/** A way to every clause that is shown. */
export function Overview({ outline }: { outline: readonly NoticeOutline[] }) {
  const { common, notice } = usePageMessages();
  return (
    <nav class="overview" aria-label={notice.overview}>
      {outline.map(({ notice: { id, number, date }, entries }) => (
        <div key={id}>
          <a class="whole" href={`#${id}`}>
            {number ?? common.noticeOf(common.date(date))}
          </a>
          <Clauses entries={entries} />
        </div>
      ))}
    </nav>
  );
}
