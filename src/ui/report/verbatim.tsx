import { useMessages } from '../surface.tsx';
import { type VerbatimProps, VerbatimText } from './verbatim-text.tsx';

/** A clause verbatim, in a surface. */
export const Verbatim = (props: VerbatimProps) => <VerbatimText {...props} common={useMessages().common} />;
