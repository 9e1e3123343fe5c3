import examples from 'virtual:rules/examples';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { usePageMessages } from '../ui/page.tsx';
import { Legend } from '../ui/report/legend.tsx';
import { useWords } from '../ui/words.tsx';
import { NoticeSection } from './notice-section.tsx';
import { outlineOf } from './outline.ts';
import { Overview } from './overview.tsx';
import { searchOutline, toQuery } from './search.ts';
import { SearchField } from './search-field.tsx';
import { useAddress } from './use-address.ts';
import { useOpenForPrint } from './use-open-for-print.ts';
import { ViewContext } from './view.tsx';

/** Both notices, or what of them a person looks for. */
export function Contents() {
  const { notice } = usePageMessages();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const here = useAddress(useCallback(() => setTyped(''), []));
  useOpenForPrint();
  const whole = useMemo(() => outlineOf(words, examples), [words]);
  const query = useMemo(() => toQuery(typed), [typed]);
  const found = useMemo(() => query && searchOutline(whole, query), [whole, query]);
  const outline = found?.outline ?? whole;
  const view = useMemo(() => ({ query, here }), [query, here]);
  return (
    <ViewContext.Provider value={view}>
      <SearchField typed={typed} found={found} change={setTyped} />
      {outline.length > 0 && <Overview outline={outline} />}
      {!found && (
        <section aria-labelledby="reading">
          <h2 id="reading">{notice.reading}</h2>
          <p>{notice.links}</p>
          <Legend />
        </section>
      )}
      {outline.map((one) => (
        <NoticeSection key={one.notice.id} outline={one} />
      ))}
    </ViewContext.Provider>
  );
}
