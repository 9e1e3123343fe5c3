/** A surface in a tab of its own: it says more than the popup. */
import { type ComponentType, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { loadPageMessages } from './language.ts';
import type { Messages } from './messages/zh-hans/index.ts';
import type { PageMessages } from './messages/zh-hans/pages.ts';
import { showSurface, useMessages, useSurface } from './surface.tsx';

export const PageMessagesContext = createContext<PageMessages | undefined>(undefined);

/**
 * What every surface says, and what pages say besides.
 * @throws outside of a page
 */
export function usePageMessages(): Messages & PageMessages {
  const shared = useMessages();
  const messages = useContext(PageMessagesContext);
  if (!messages) throw new Error('usePageMessages is called outside of a page.');
  return useMemo(() => ({ ...shared, ...messages }), [shared, messages]);
}

type Title = (messages: PageMessages) => string;

/** Its title and its content, once the messages of the language chosen are there. */
function Page({ title, Content }: { title: Title; Content: ComponentType }) {
  const { language } = useSurface().settings;
  const [messages, setMessages] = useState<PageMessages>();
  useEffect(() => {
    let isWanted = true;
    void loadPageMessages(language).then((loaded) => {
      if (!isWanted) return;
      setMessages(loaded);
      document.title = title(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [language, title]);
  return messages ? (
    <PageMessagesContext.Provider value={messages}>
      <Content />
    </PageMessagesContext.Provider>
  ) : null;
}

/** Fills the page. */
export const showPage = (title: Title, Content: ComponentType): Promise<void> =>
  showSurface(() => <Page title={title} Content={Content} />);
