/** The list with an entry, once and at its end, or without it. */
export const withOrWithout = <Entry>(list: readonly Entry[], entry: Entry, isIn: boolean): Entry[] => [
  ...list.filter((one) => one !== entry),
  ...(isIn ? [entry] : []),
];
