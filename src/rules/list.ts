/** Words written one after the other, as a list: easier to read and to add to than one quoted word a line. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/u);
