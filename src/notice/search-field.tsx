import { useRef } from 'preact/hooks';
import { usePageMessages } from '../ui/page.tsx';
import type { Found } from './search.ts';

/** Where a person says what to look for, and is told how much there is of it. */
export function SearchField({
  typed,
  found,
  change,
}: {
  typed: string;
  found: Found | undefined;
  change: (typed: string) => void;
}) {
  const { notice } = usePageMessages();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    change('');
    input.current?.focus();
  };
  const count = found && found.clauses + found.rules;
  return (
    <search class="search">
      <label for="search">{notice.search.label}</label>
      <div class="field">
        <input
          ref={input}
          id="search"
          type="search"
          autocomplete="off"
          value={typed}
          // While pinyin is being typed, the letters are not what is looked for.
          onInput={(event) => {
            if (!event.isComposing) change(event.currentTarget.value);
          }}
          onCompositionEnd={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing) clear();
          }}
        />
        {typed !== '' && (
          <button type="button" onClick={clear}>
            {notice.search.clear}
          </button>
        )}
      </div>
      <p role="status">
        {found && (count === 0 ? notice.search.none(typed.trim()) : notice.search.results(found.clauses, found.rules))}
      </p>
    </search>
  );
}
