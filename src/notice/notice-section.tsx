import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { ClauseEntry } from './clause-entry.tsx';
import type { NoticeOutline } from './outline.ts';
import { TopLink } from './top-link.tsx';
import { useView } from './view.tsx';

/** Who issued a notice, when, and where it stands; the title in its own words. */
function Source({ notice }: { notice: NoticeOutline['notice'] }) {
  const { settings } = useSurface();
  const { common, notice: told } = usePageMessages();
  return (
    <>
      {notice.gloss && (
        <p class="source" lang={settings.language}>
          {told.gloss(notice.gloss)}
        </p>
      )}
      <dl class="facts">
        {notice.number !== null && (
          <div>
            <dt>{told.number}</dt>
            <dd lang="zh-Hans">{notice.number}</dd>
          </div>
        )}
        <div>
          <dt>{told.date}</dt>
          <dd>{common.date(notice.date)}</dd>
        </div>
        <div>
          <dt>{told.issuer}</dt>
          {notice.issuer.map((name) => (
            <dd key={name} lang="zh-Hans">
              {name}
            </dd>
          ))}
        </div>
      </dl>
      <a href={notice.address} target="_blank" rel="noreferrer">
        {common.officialPage}
      </a>
      <p class="source">{told.copied(common.date(notice.copied))}</p>
    </>
  );
}

/** One notice, clause by clause. */
export function NoticeSection({ outline }: { outline: NoticeOutline }) {
  const { query, here } = useView();
  const { notice, entries } = outline;
  return (
    <section
      id={notice.id}
      class="whole-notice"
      tabIndex={-1}
      aria-labelledby={`title-${notice.id}`}
      data-here={here === notice.id || undefined}
    >
      <h2 id={`title-${notice.id}`} class="place" lang="zh-Hans">
        {notice.title}
      </h2>
      {!query && <Source notice={notice} />}
      {entries.map((entry) => (
        <ClauseEntry key={entry.id} entry={entry} depth={0} />
      ))}
      <TopLink />
    </section>
  );
}
